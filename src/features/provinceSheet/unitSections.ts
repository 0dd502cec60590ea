import { findAbsence } from '@/domain/absences';
import type { Unit } from '@/domain/boundaries';
import { committeeMeasures, pilotStates, staffScopes } from '@/domain/dataset';
import { formatNumber } from '@/domain/format';
import { isPublished } from '@/domain/origins';
import { inLanguage } from '@/domain/language';
import { indexPilots } from '@/domain/pilotCells';
import { formerOf } from '@/domain/regroup';
import { readUnitCommittee } from '@/domain/regroupCommittee';
import { findPilotMembers } from '@/domain/regroupPilots';
import { numberOf } from '@/domain/reported';
import { shownYear } from '@/domain/seriesYears';
import { findStaffAbsence } from '@/domain/staffFigures';
import { findYearlyCommittee } from '@/domain/yearlyCommittee';
import type { FigureInput } from '@/figures/figureModel';
import { namesOf, partOfUnit } from '@/figures/partOfUnit';
import { messagesOf } from '@/i18n/messages';
import { absenceText } from './modelProvinceSheet';
import { type SectionLayer, sectionLayer } from './sectionLayer';
import type { SheetEntry } from './sheetEntry';
import { ownCommitteeLines, ownStaffLines } from './ownLines';
import { unitStaffLine } from './unitStaffLine';

/** One reading of a unit: what it says, and of whom. */
export interface UnitLine extends Pick<SheetEntry, 'id' | 'title' | 'state'> {
  readonly words: string;
}

/** One indicator of a unit as a whole. */
export interface UnitSection extends SectionLayer {
  readonly id: 'pilots' | 'staff' | 'committee';
  readonly lines: readonly UnitLine[];
  /** Said when there is no line. */
  readonly absence: string;
}

/** The unit's own readings: lists of models, recomputed rates or ranges, sums. */
export function unitSections(input: FigureInput, unit: Unit): readonly UnitSection[] {
  const { data, lang } = input;
  const t = messagesOf(lang);
  return [
    {
      id: 'pilots',
      ...sectionLayer('pilot-models.json', t.sheet.models, unit.code, input),
      lines: pilotLines(input, unit),
      absence: data.pilots === undefined ? t.figure.dataFault : t.sheet.noModels,
    },
    {
      id: 'staff',
      ...sectionLayer('staff-reduction.json', t.sheet.staff, unit.code, input),
      lines: [
        ...ownStaffLines(input, unit),
        ...staffScopes.flatMap((scope) => unitStaffLine(input, unit, scope) ?? []),
      ],
      absence:
        data.staff === undefined
          ? t.figure.dataFault
          : absenceText(
              findStaffAbsence(data.staff, unit.code, undefined),
              isPublished('staff-reduction.json', data),
              lang,
            ),
    },
    {
      id: 'committee',
      ...sectionLayer('committee-additions.json', t.sheet.committee, unit.code, input),
      lines: [...ownCommitteeLines(input, unit), ...committeeLines(input, unit)],
      absence:
        data.committee === undefined
          ? t.figure.dataFault
          : absenceText(
              findAbsence(data.committee, unit.code, () => true),
              isPublished('committee-additions.json', data),
              lang,
            ),
    },
  ];
}

function pilotLines({ data, lang }: FigureInput, unit: Unit): readonly UnitLine[] {
  if (data.pilots === undefined) return [];
  const t = messagesOf(lang);
  const index = indexPilots(data.pilots, []);
  return index.models.flatMap((model): readonly UnitLine[] => {
    const cell = index.find(unit.code, model.id);
    if (cell === undefined) return [];
    const members = findPilotMembers(cell.observations, model.id);
    const words = pilotStates
      .filter((state) => members[state].length > 0)
      .map((state) =>
        t.boundaries.sheet.models(t.state[state], namesOf(unit, members[state], lang)),
      );
    const title = inLanguage(lang, model.nameVi, model.nameEn);
    const isOwn = cell.observations.some(({ boundaries }) => boundaries === '2025');
    const own = isOwn ? [t.boundaries.unitItself] : [];
    return [{ id: model.id, title, state: cell.state, words: [...words, ...own].join('; ') }];
  });
}

function committeeLines(input: FigureInput, unit: Unit): readonly UnitLine[] {
  const { data, view, lang } = input;
  const { committee } = formerOf(data);
  if (committee === undefined) return [];
  const t = messagesOf(lang);
  const yearly = findYearlyCommittee(committee);
  const year = yearly && shownYear(yearly.years, view.year);
  const absent = t.series.absent(isPublished('committee-additions.json', data));
  return committeeMeasures.flatMap((measure): readonly UnitLine[] => {
    const reading = readUnitCommittee(committee, unit, measure, year);
    if (reading.state === 'range') return [];
    const value = numberOf(reading);
    if (value === null) return [];
    const part = partOfUnit(unit, reading.coverage, absent, lang);
    const members = reading.coverage.reporting.map((code) => {
      const own = reading.values.filter(({ member }) => member === code);
      const sum = own.reduce((total, one) => total + one.value, 0);
      return `${namesOf(unit, [code], lang).join('')} ${formatNumber(sum, lang)}`;
    });
    const number = formatNumber(value, lang);
    const name = t.measure[measure];
    const title =
      year === undefined
        ? `${number} ${name}`
        : t.series.map.committeeReading(number, name, String(year));
    const words = [part.share, members.join(', '), part.missing];
    return [
      { id: measure, title, state: reading.state, words: words.filter((w) => w !== '').join('; ') },
    ];
  });
}
