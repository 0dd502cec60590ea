import type { Province } from '@/domain/dataset';
import { nameOf, sortedNames } from '@/domain/names';
import { stepsForCounts } from '@/domain/steps';
import type { FigureInput } from '@/figures/figureModel';
import { requireCommittee } from '@/figures/requireData';
import { messagesOf } from '@/i18n/messages';
import type { MapIndicator, ProvinceReading } from './mapIndicator';

/**
 * Committee additions: the cases published for a province under one measure. They are not known
 * to be parts of the regional totals, so nothing here is compared with those.
 */
export function committeeIndicator({ data, view, lang }: FigureInput): MapIndicator {
  const committee = requireCommittee(data);
  const t = messagesOf(lang).map.committee;
  const measure = view.measure ?? 'executive';
  const measureName = messagesOf(lang).measure[measure];
  const rows = committee.observations.filter((row) => row.measure === measure);
  const withAny = new Set(committee.observations.map(({ province }) => province));

  function read({ code }: Province): ProvinceReading {
    const own = rows.filter(({ province }) => province === code);
    if (own.length === 0) {
      const words = withAny.has(code) ? t.otherMeasure : t.notPublished;
      return {
        value: null,
        text: '–',
        state: 'not-published',
        outline: 'absent',
        group: messagesOf(lang).state['not-published'],
        words,
        rows: [],
        dates: [],
      };
    }
    const value = own.reduce((sum, row) => sum + row.value, 0);
    return {
      value,
      text: String(value),
      state: value === 0 ? 'zero' : 'value',
      outline: 'count',
      group: t.group(value),
      words: t.reading(value, measureName),
      rows: own,
      dates: own.map(({ asOf }) => asOf),
    };
  }

  const hasFigure = (province: Province): boolean => read(province).state !== 'not-published';
  return {
    title: t.title,
    unit: t.unit(measureName),
    columnLabel: measureName,
    legendTitle: t.legend,
    steps: stepsForCounts(1),
    stepLabel: ({ from, below }) => (below === undefined ? `${from}+` : String(from)),
    read,
    coverage(left) {
      const silent = left.filter((province) => !hasFigure(province));
      return t.coverage({
        anyMeasure: withAny.size,
        of: data.provinces.provinces.length,
        shown: left.length - silent.length,
        left: left.length,
      });
    },
    finding(left) {
      const only = left[0];
      if (left.length === 1 && only !== undefined) {
        return t.findingOne(nameOf(only, lang), read(only).words);
      }
      const known = left.filter(hasFigure);
      if (known.length === 0) return t.findingNone(measureName);
      return t.finding(known.length, left.length, measureName, sortedNames(known, lang));
    },
    notes: [t.notParts],
    legendOutlines: [{ outline: 'absent', label: messagesOf(lang).state['not-published'] }],
  };
}
