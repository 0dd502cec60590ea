import { originOf } from '@/domain/layerData';
import { staffPercentsOf, staffPlaces } from '@/domain/observationIndex';
import { digestOf, type RowDigest } from '@/domain/rowDigest';
import { findPercentCoverage } from '@/domain/staffFigures';
import { findStaffSeries } from '@/domain/yearlyStaff';
import type { FigureInput } from '@/figures/figureModel';
import { rankDigests } from '@/figures/sourceIds';
import { messagesOf } from '@/i18n/messages';
import { hasSeries } from './hasSeries';
import type { HeadlineGroup } from './headlineGroup';

/** How many provinces have a staff percentage; undefined when the file is not there. */
export function staffGroup(input: FigureInput): HeadlineGroup | undefined {
  const { data, selection, lang } = input;
  const { series } = messagesOf(lang);
  // The numbers of one strip come from several layers, so each names its own.
  const { layer } = originOf('staff-reduction.json', data);
  if (data.staff === undefined) return undefined;
  const of = selection.provinces.length;
  const { value, label, note } = staffCoverage(input);
  return {
    id: 'staff',
    numbers: [
      {
        id: 'staff-percent',
        text: of === 0 ? '–' : `${value}/${of}`,
        value: of === 0 ? null : value,
        label: series.ofLayer[layer](label),
      },
    ],
    note: of === 0 ? '' : note,
    sourceIds: rankDigests(staffDigests(input)),
  };
}

/** What captions say of the percentages of the provinces that are left. */
export function staffDigests({ data: { staff }, selection }: FigureInput): readonly RowDigest[] {
  const rows = staff?.observations ?? [];
  return [...staffPlaces(rows)]
    .filter((code) => selection.left.has(code))
    .map((code) => digestOf(staffPercentsOf(rows, code)));
}

/** Provinces with a yearly series where there is one; else those with any percentage. */
function staffCoverage({ data, selection, lang }: FigureInput): {
  readonly value: number;
  readonly label: string;
  readonly note: string;
} {
  const t = messagesOf(lang);
  const yearly = findStaffSeries(data);
  if (yearly === undefined) {
    const covered = findPercentCoverage(data.staff?.observations ?? []);
    const countLeft = (places: ReadonlySet<string>): number =>
      selection.provinces.filter(({ code }) => places.has(code)).length;
    const results = countLeft(covered.withResult);
    const plans = countLeft(covered.planOnly);
    return {
      value: results,
      label: t.headline.staffLabel,
      note: t.headline.staffNote(plans),
    };
  }
  const { provinces } = selection;
  const value = provinces.filter(({ code }) => hasSeries(yearly, code)).length;
  const [first = ''] = yearly.years.map(String);
  const last = String(yearly.years[yearly.years.length - 1] ?? first);
  const words = t.series.headline;
  return {
    value,
    label: words.staffLabel,
    note: words.staffNote(first, last, provinces.length - value),
  };
}
