import { findAbsence } from '@/domain/absences';
import { isUnit } from '@/domain/boundaries';
import { findCommitteeSeries } from '@/domain/committeeSeries';
import type { Province } from '@/domain/dataset';
import { isPublished } from '@/domain/origins';
import { nameOf, sortedNames } from '@/domain/names';
import { committeePlaces, committeeRowsOf, committeeRowsUnder } from '@/domain/observationIndex';
import { reportedOf } from '@/domain/reported';
import { stepsForCounts } from '@/domain/steps';
import type { FigureInput } from '@/figures/figureModel';
import { requireCommittee } from '@/figures/requireData';
import { messagesOf } from '@/i18n/messages';
import { absentOutlines, absentReading } from './absentReading';
import { committeeYearIndicator } from './committeeYearIndicator';
import { describeCounts } from './describeCounts';
import type { MapIndicator, ProvinceReading } from './mapIndicator';
import { ownCommittee, ownNotes } from './ownCommittee';
import { unitCommittee } from './unitCommittee';

/** Committee additions: the year's counts where there are any by year, else single cases. */
export function committeeIndicator(input: FigureInput): MapIndicator {
  const yearly = findCommitteeSeries(input.data);
  return yearly === undefined ? casesIndicator(input) : committeeYearIndicator(input, yearly);
}

/**
 * The cases known for a province under one measure. They are not known to be parts of the regional
 * totals, so nothing here is compared with those.
 */
function casesIndicator({ data, view, lang }: FigureInput): MapIndicator {
  const committee = requireCommittee(data);
  const t = messagesOf(lang).map.committee;
  const wasPublished = isPublished('committee-additions.json', data);
  const measure = view.measure ?? 'executive';
  const measureName = messagesOf(lang).measure[measure];
  const rows = committeeRowsUnder(committee.observations, measure);
  const withAny = committeePlaces(committee.observations);

  function read(province: Province): ProvinceReading {
    const { code } = province;
    const ofUnit = isUnit(province)
      ? unitCommittee(province, measure, { year: undefined, input: { data, lang } })
      : undefined;
    const itself = isUnit(province) ? ownCommittee(province, measure, { data, lang }) : undefined;
    // Of a unit the cases of its provinces; what it reports for itself is never added to them.
    const ofProvinces = committeeRowsOf(rows, code).filter((row) => row.boundaries === undefined);
    const own = ofProvinces.length > 0 ? ofProvinces : (itself?.rows ?? []);
    const [first] = own;
    if (first === undefined) {
      const said = findAbsence(committee, code, (row) => row.measure === measure);
      const absent = absentReading(said, undefined, lang, wasPublished);
      const isElsewhere = withAny.has(code) && absent.reading.state === 'not-found';
      return {
        ...absent,
        ...(isElsewhere && { words: t.otherMeasure(wasPublished) }),
        ...(ofUnit && { part: ofUnit.part }),
      };
    }
    const value = own.reduce((sum, row) => sum + row.value, 0);
    return {
      reading: reportedOf({ value, status: first.status }),
      isOnScale: true,
      text: String(value),
      outline: 'count',
      group: t.group(value),
      words: [
        ofProvinces.length > 0 ? t.reading(value, measureName, wasPublished) : '',
        ofUnit?.words ?? '',
        itself?.words ?? '',
      ]
        .filter((text) => text !== '')
        .join('; '),
      ...(ofUnit && ofProvinces.length > 0 && { part: ofUnit.part }),
      ...(itself && { own: itself.text }),
      rows: [ofProvinces, itself?.rows ?? []],
    };
  }

  const hasFigure = ({ code }: Province): boolean => committeeRowsOf(rows, code).length > 0;
  return {
    title: t.title,
    unit: t.unit(measureName),
    columnLabel: measureName,
    legendTitle: t.legend,
    steps: stepsForCounts(1),
    stepLabel: describeCounts,
    read,
    coverage(left) {
      const silent = left.filter((province) => !hasFigure(province));
      return t.coverage({
        anyMeasure: withAny.size,
        of: data.provinces.provinces.length,
        shown: left.length - silent.length,
        left: left.length,
        isPublished: wasPublished,
      });
    },
    finding(left) {
      const only = left[0];
      if (left.length === 1 && only !== undefined) {
        return t.findingOne(nameOf(only, lang), read(only).words);
      }
      const known = left.filter(hasFigure);
      if (known.length === 0) return t.findingNone(measureName, wasPublished);
      const names = sortedNames(known, lang);
      return t.finding(known.length, left.length, measureName, names, wasPublished);
    },
    notes: [t.notParts, ...ownNotes(data.provinces.provinces.map(read), lang)],
    legendGlyphs: [],
    legendOutlines: absentOutlines(data.provinces.provinces.map(read), lang, wasPublished),
  };
}
