import { expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import { toUnits2025 } from '@/domain/regroup';
import { inputOf } from '@/domain/testFixtures';
import { modelCommitteeAdditions } from './modelCommitteeAdditions';

const data = readPublishedData();
const coverageOf = (lang: 'vi' | 'en', boundaries: '2019' | '2025'): string =>
  modelCommitteeAdditions(
    inputOf({ lang, boundaries }, boundaries === '2025' ? toUnits2025(data) : data),
  ).caption.coverage;

test('cases are of provinces of 2019, so their coverage is the same under both boundaries', () => {
  const [share2019] = coverageOf('vi', '2019').split(' ');
  const [share2025] = coverageOf('vi', '2025').split(' ');
  expect(share2025).toBe(share2019);
  expect(share2019).toMatch(/^\d+\/22$/u);
});

test.each([
  ['vi', /^\d+\/22 tỉnh cũ có trường hợp .*; \d+ tỉnh cũ chưa tìm thấy số công bố: .*\(.*\)/u],
  ['en', /^\d+\/22 former provinces have .*with no published figure found: .*\(.*\)/u],
] as const)('who has no case stands under its unit: %s', (lang, words) => {
  expect(coverageOf(lang, '2025')).toMatch(words);
});

test('no more are named than are counted as silent', () => {
  const [, count, names = ''] =
    /; (\d+) tỉnh chưa tìm thấy số công bố: (.*)\./u.exec(coverageOf('vi', '2019')) ?? [];
  expect(names.split(/, | và /u)).toHaveLength(Number(count));
});
