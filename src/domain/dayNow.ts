import { localDay } from '@/lib/localDay';
import type { PartialDate } from './partialDate';

/**
 * The whole day that it is at least: that of the clock, but not before the release that the page
 * shows, which cannot come from a day to come. Computers of offices have clocks years behind.
 */
export function dayNow(clock: Date, releasedOn: PartialDate): PartialDate {
  const day = localDay(clock);
  return day < releasedOn ? releasedOn : day;
}
