import { isUnit } from '@/domain/boundaries';
import { isPublished } from '@/domain/origins';
import { isRegrouped } from '@/domain/regroup';
import { absentCoverage } from '@/domain/regroupReading';
import { absentStateOf, type Reported } from '@/domain/reported';
import type { FigureInput, TableCell, TableColumn } from '@/figures/figureModel';
import { partOfUnit } from '@/figures/partOfUnit';
import { messagesOf } from '@/i18n/messages';
import { seriesFigureTextsOf } from '@/i18n/seriesFigures';
import { unitNumber } from './unitNumber';
import type { YearRow } from './yearRows';

/** Who of a unit of 2025 has numbers, and who has none; no columns among provinces of 2019. */
export function memberColumns({ data, lang }: FigureInput): readonly TableColumn[] {
  if (!isRegrouped(data)) return [];
  const { column } = messagesOf(lang).staffUnits;
  return [
    { id: 'reporting', label: column.reporting, kind: 'text' },
    { id: 'missing', label: column.missing, kind: 'text' },
  ];
}

/** The cells of these columns: "BCH: Bình Dương 2, TP.HCM 3; BTV: TP.HCM 1". */
export function memberCells(
  { province, readings }: YearRow,
  input: FigureInput,
): readonly TableCell[] {
  if (!isUnit(province)) return [];
  const { shortest } = seriesFigureTextsOf(input.lang).committee;
  const facts = readings.map((reading) => {
    const number = unitNumber(province, reading, input);
    const missing = number?.missing ?? missingOfAll({ province, reading: reading.reported }, input);
    return { name: shortest[reading.measure], members: number?.members ?? [], missing };
  });
  const reporting = facts
    .filter(({ members }) => members.length > 0)
    .map(({ name, members }) => `${name}: ${members.join(', ')}`);
  const [first] = facts;
  const isSame = facts.every(({ missing }) => missing === first?.missing);
  const missing = isSame
    ? [first?.missing ?? '']
    : facts.map((one) => (one.missing === '' ? '' : `${one.name}: ${one.missing}`));
  return [cell(reporting.join('; ')), cell(missing.filter((text) => text !== '').join('. '))];
}

/** Of a unit without a number the same is said of every member. */
function missingOfAll(
  { province, reading }: { readonly province: YearRow['province']; readonly reading: Reported },
  { data, lang }: FigureInput,
): string {
  if (!isUnit(province)) return '';
  const coverage = absentCoverage(province, absentStateOf(reading));
  const absent = messagesOf(lang).series.absent(isPublished('committee-additions.json', data));
  return partOfUnit(province, coverage, absent, lang).missing;
}

function cell(text: string): TableCell {
  return { text, value: text === '' ? null : text };
}
