import type { ValueState } from '@/domain/reported';
import type { MarkStyle } from '@/figures/legend';
import { MarkShape } from '@/figures/MarkShape';
import { pagePalette } from '@/figures/palette';
import { WatermarkOverlay } from '@/figures/WatermarkOverlay';
import type { Messages } from '@/i18n/messages';
import type { SheetSection } from './modelProvinceSheet';
import { SeriesTable } from './SeriesTable';
import type { SheetEntry, SheetEvidence } from './sheetEntry';
import { SourceLink } from './SourceLink';

/** What a section holds below its title: series, entries with their sources. */
export function SheetSectionBody({
  section,
  t,
}: {
  readonly section: SheetSection;
  readonly t: Messages;
}) {
  return (
    <div className="sheet__rows">
      {section.series !== undefined && <SeriesTable series={section.series} t={t} />}
      {section.series === undefined && section.entries.length === 0 && (
        <p className="sheet__absent">{section.absence}</p>
      )}
      <ul className="sheet__entries">
        {section.entries.map((entry) => (
          <Entry key={entry.id} entry={entry} t={t} />
        ))}
      </ul>
      <SectionWatermark words={section.watermark} />
    </div>
  );
}

/** Longer and wider than any section, which crops it. */
const fieldPx = { widthPx: 1400, heightPx: 3000 };

/** The words across a section of made-up rows; nothing across a real one. */
export function SectionWatermark({ words }: { readonly words: string | undefined }) {
  return words === undefined ? null : <WatermarkOverlay words={words} fieldPx={fieldPx} />;
}

function Entry({ entry, t }: { readonly entry: SheetEntry; readonly t: Messages }) {
  return (
    <li>
      <EntryTitle title={entry.title} state={entry.state} />
      <ul className="sheet__evidence">
        {entry.evidence.map((evidence) => (
          <Evidence key={evidence.key} evidence={evidence} t={t} />
        ))}
      </ul>
    </li>
  );
}

/** A thing that is known, behind the mark of its state. */
export function EntryTitle({ title, state }: Pick<SheetEntry, 'title' | 'state'>) {
  return (
    <p className="sheet__entry">
      <svg width={14} height={14} aria-hidden="true">
        <MarkShape style={markOf(state)} x={0} y={0} sizePx={14} palette={pagePalette} />
      </svg>
      {title}
    </p>
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
    case 'not-published':
    case 'not-applicable':
      return { kind: state };
    default:
      return { kind: 'absent' };
  }
}
