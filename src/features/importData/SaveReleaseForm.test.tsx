import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DataSource } from '@/data/dataSource';
import { readPublishedData } from '@/data/publishedForTests';
import { SaveReleaseForm } from './SaveReleaseForm';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const data = readPublishedData();
const source: DataSource = { readBytes: () => Promise.reject(new Error('not asked')) };

test.each<[clock: string, day: string, isSaid: boolean]>([
  ['1999-01-01T08:00:00', data.manifest.releasedOn, true],
  ['2099-01-01T08:00:00', '2099-01-01', false],
])('under a clock at %s a new release is dated %s', (clock, day, isSaid) => {
  vi.setSystemTime(new Date(clock));
  const html = renderToString(
    <SaveReleaseForm lang="vi" data={data} local={undefined} source={source} />,
  );
  expect(html).toMatch(new RegExp(`<input[^>]* type="date"[^>]* value="${day}"`, 'u'));
  expect(html.includes('Đồng hồ của máy này chỉ ngày 01/01/1999')).toBe(isSaid);
});
