import type { DataFault } from '@/domain/dataFault';
import { formatList } from '@/domain/format';
import type { Lang } from '@/domain/language';
import { formatPartialDate, type PartialDate } from '@/domain/partialDate';
import { describeFault } from '@/i18n/faults';
import { changeFigureTextsOf } from '@/i18n/changeFigure';
import { Select } from '@/ui/Select';

interface ComparisonSelectProps {
  readonly lang: Lang;
  readonly chosen: string;
  readonly choices: readonly {
    readonly id: string;
    /** Undefined: not known, or the published data. */
    readonly releasedOn: PartialDate | undefined;
  }[];
  /** The id among the choices that stands for the published data. */
  readonly publishedId: string;
  readonly onChoose: (id: string) => void;
}

/** What the data is compared with; nothing where there is only one possibility. */
export function ComparisonSelect(props: ComparisonSelectProps) {
  const { lang, chosen, choices, publishedId, onChoose } = props;
  const t = changeFigureTextsOf(lang);
  if (choices.length < 2) return null;
  const labelOf = ({ id, releasedOn }: (typeof choices)[number]): string => {
    if (id === publishedId) return t.option.published;
    return releasedOn === undefined
      ? t.option.unknown(id)
      : t.option.release(id, formatPartialDate(releasedOn, lang));
  };
  return (
    <Select
      label={t.choose}
      value={chosen}
      options={choices.map((choice) => ({ id: choice.id, label: labelOf(choice) }))}
      onChange={onChoose}
    />
  );
}

interface LostReleasesProps {
  readonly lang: Lang;
  readonly faults: readonly { readonly release: string; readonly fault: DataFault }[];
}

/** Which older releases cannot be compared with, and why; those that are gone in one sentence. */
export function LostReleases({ lang, faults }: LostReleasesProps) {
  const t = changeFigureTextsOf(lang);
  const gone = faults.filter(({ fault }) => isGone(fault)).map(({ release }) => release);
  const broken = faults.filter(({ fault }) => !isGone(fault));
  return (
    <>
      {gone.length > 0 && <p className="figure__fault">{t.gone(formatList(gone, lang))}</p>}
      {broken.map(({ release, fault }) => (
        <p key={release} className="figure__fault">
          {t.lost(release, describeFault(fault, lang))}
        </p>
      ))}
    </>
  );
}

/** Some servers answer with a page where nothing is. */
function isGone(fault: DataFault): boolean {
  if (fault.kind === 'http') return fault.status === 404 || fault.status === 410;
  return fault.kind === 'missing' || fault.kind === 'html';
}
