import { originsIn, originsOf } from '@/domain/origins';
import { staffPercentsOf, staffPlaces } from '@/domain/observationIndex';
import { formerOf, isRegrouped } from '@/domain/regroup';
import { digestOf, type RowDigest } from '@/domain/rowDigest';
import { findPercentCoverage } from '@/domain/staffFigures';
import { findStaffSeries } from '@/domain/yearlyStaff';
import type { FigureInput } from '@/figures/figureModel';
import { isMadeUp } from '@/figures/origin';
import { membersOf } from '@/figures/shareOf';
import { rankDigests } from '@/figures/sourceIds';
import { messagesOf } from '@/i18n/messages';
import { hasSeries } from './hasSeries';
import type { HeadlineGroup } from './headlineGroup';

/** How many provinces have a staff percentage; undefined when the file is not there. */
export function staffGroup(input: FigureInput): HeadlineGroup | undefined {
  const { data, lang } = input;
  const { series } = messagesOf(lang);
  if (data.staff === undefined) return undefined;
  const sourceIds = rankDigests(staffDigests(input));
  // The numbers of one strip come from several layers, so each names its own.
  const found = originsOf(sourceIds, data);
  const origins = found.length > 0 ? found : originsIn('staff-reduction.json', data);
  const { value, of, label, note } = staffCoverage(input);
  return {
    id: 'staff',
    numbers: [
      {
        id: 'staff-percent',
        text: of === 0 ? '–' : `${value}/${of}`,
        // A share is no number: 7 of 22 is neither 7 nor the 22nd of July.
        value: of === 0 ? null : `${value}/${of} ${series.place(isRegrouped(data))}`,
        label: series.ofLayers(
          label,
          origins.map(({ layer }) => layer),
        ),
      },
    ],
    note: of === 0 ? '' : note,
    sourceIds,
    isMadeUp: isMadeUp({ origins }),
  };
}

/** What captions say of the percentages of the provinces that are left. */
export function staffDigests({ data: { staff }, selection }: FigureInput): readonly RowDigest[] {
  const rows = staff?.observations ?? [];
  return [...staffPlaces(rows)]
    .filter((code) => selection.left.has(code))
    .map((code) => digestOf(staffPercentsOf(rows, code)));
}

/**
 * Provinces with a yearly series where there is one; else those with any percentage. Always those of
 * 2019: a unit of 2025 of which one member reports is not whole.
 */
function staffCoverage({ data: shown, selection, lang }: FigureInput): {
  readonly value: number;
  readonly of: number;
  readonly label: string;
  readonly note: string;
} {
  const t = messagesOf(lang);
  const data = formerOf(shown);
  const provinces = membersOf(selection.provinces);
  const of = provinces.length;
  const place = t.series.place(isRegrouped(shown));
  const yearly = findStaffSeries(data);
  if (yearly === undefined) {
    const covered = findPercentCoverage(data.staff?.observations ?? []);
    const countLeft = (places: ReadonlySet<string>): number =>
      provinces.filter(({ code }) => places.has(code)).length;
    const results = countLeft(covered.withResult);
    const plans = countLeft(covered.planOnly);
    return {
      value: results,
      of,
      label: t.headline.staffLabel(place),
      note: t.headline.staffNote(place, plans),
    };
  }
  const value = provinces.filter(({ code }) => hasSeries(yearly, code)).length;
  const [first = ''] = yearly.years.map(String);
  const last = String(yearly.years[yearly.years.length - 1] ?? first);
  const words = t.series.headline;
  return {
    value,
    of,
    label: words.staffLabel(place),
    note: words.staffNote(place, first, last, of - value),
  };
}
