import type { ProvinceCode } from '@/domain/dataset';
import type { ValueState } from '@/domain/reported';
import type { MarkStyle } from '@/figures/legend';
import { MarkShape } from '@/figures/MarkShape';
import { pagePalette } from '@/figures/palette';
import type { Messages } from '@/i18n/messages';
import type { ProvinceSheetModel, SheetSection } from './modelProvinceSheet';
import { SeriesTable } from './SeriesTable';
import type { SheetEntry, SheetEvidence } from './sheetEntry';
import { SourceLink } from './SourceLink';

interface ProvinceSheetProps {
  readonly sheet: ProvinceSheetModel | undefined;
  readonly t: Messages;
  /** Pins the province as the reader's own, or takes the pin off. */
  readonly onPin: (code: ProvinceCode | undefined) => void;
  /** Prints the sheet as it stands on the page. */
  readonly onPrint: (sheet: HTMLElement) => void;
}

/** The chosen province: what is known of it under each indicator, with dates and sources. */
export function ProvinceSheet({ sheet, t, onPin, onPrint }: ProvinceSheetProps) {
  if (sheet === undefined) return <p className="sheet__hint">{t.sheet.nothing}</p>;
  return (
    <article className="sheet" aria-label={t.sheet.detailsOf(sheet.name)}>
      <header className="sheet__head">
        <h2 className="sheet__name">{sheet.name}</h2>
        <p className="sheet__place">{sheet.place}</p>
        <button
          type="button"
          className="button"
          aria-pressed={sheet.isPinned}
          onClick={() => onPin(sheet.isPinned ? undefined : sheet.code)}
        >
          {t.sheet.pin}
        </button>
        <button
          type="button"
          className="button"
          aria-label={t.briefing.sheet.printOf(sheet.name)}
          onClick={({ currentTarget }) => {
            const article = currentTarget.closest('article');
            if (article !== null) onPrint(article);
          }}
        >
          {t.briefing.sheet.print}
        </button>
      </header>
      {sheet.sections.map((section) => (
        <Section key={section.id} section={section} t={t} />
      ))}
    </article>
  );
}

function Section({ section, t }: { readonly section: SheetSection; readonly t: Messages }) {
  return (
    <section>
      <h3>{section.title}</h3>
      {section.rank !== '' && <p className="sheet__rank">{section.rank}</p>}
      {section.series !== undefined && <SeriesTable series={section.series} t={t} />}
      {section.series === undefined && section.entries.length === 0 && (
        <p className="sheet__absent">{section.absence}</p>
      )}
      <ul className="sheet__entries">
        {section.entries.map((entry) => (
          <Entry key={entry.id} entry={entry} t={t} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ entry, t }: { readonly entry: SheetEntry; readonly t: Messages }) {
  return (
    <li>
      <p className="sheet__entry">
        <svg width={14} height={14} aria-hidden="true">
          <MarkShape style={markOf(entry.state)} x={0} y={0} sizePx={14} palette={pagePalette} />
        </svg>
        {entry.title}
      </p>
      <ul className="sheet__evidence">
        {entry.evidence.map((evidence) => (
          <Evidence key={evidence.key} evidence={evidence} t={t} />
        ))}
      </ul>
    </li>
  );
}

function Evidence({ evidence, t }: { readonly evidence: SheetEvidence; readonly t: Messages }) {
  return (
    <li>
      {evidence.words}. <SourceLink source={evidence.source} t={t} />
      {evidence.note !== '' && <span className="sheet__note"> {evidence.note}</span>}
    </li>
  );
}

function markOf(state: ValueState): MarkStyle {
  switch (state) {
    case 'named':
    case 'reported':
    case 'planned':
      return { kind: state };
    case 'value':
    case 'zero':
    case 'derived':
      return { kind: 'named' };
    case 'not-applicable':
      return { kind: state };
    default:
      return { kind: 'absent' };
  }
}
