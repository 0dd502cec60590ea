import { formatNumber } from '@/domain/format';
import type { Lang } from '@/domain/language';
import { importTextsOf } from '@/i18n/importData';
import { isBlank } from './importOutcome';
import type { ImportStep } from './useImport';

/** One sentence on where the import stands; blank before anything is read. */
export function describeStep(step: ImportStep, lang: Lang): string {
  const t = importTextsOf(lang);
  switch (step.kind) {
    case 'choose':
      return step.wasCancelled ? t.cancelled : '';
    case 'reading':
      return step.fileCount === 1
        ? t.reading(step.fileName)
        : t.readingOf(step.fileName, step.fileNumber, step.fileCount);
    case 'result': {
      const { counts, rows, fileNames, refused } = step.outcome;
      if (isBlank(step.outcome)) return t.blank;
      if (rows === undefined && refused.length === fileNames.length) return t.summaryRefused;
      const sum = (part: 'good' | 'bad'): string =>
        formatNumber(
          counts.reduce((total, count) => total + count[part], 0),
          lang,
        );
      const places = step.outcome.faults.length + refused.length;
      return t.summary(sum('good'), sum('bad'), formatNumber(places, lang));
    }
  }
}
