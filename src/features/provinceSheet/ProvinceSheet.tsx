import { MarkShape } from '@/figures/MarkShape';
import type { MarkStyle } from '@/figures/legend';
import type { ValueState } from '@/figures/figureModel';
import { pagePalette } from '@/figures/palette';
import type { Messages } from '@/i18n/messages';
import type { ProvinceSheetModel, SheetEvidence } from './modelProvinceSheet';

interface ProvinceSheetProps {
  readonly sheet: ProvinceSheetModel | undefined;
  readonly t: Messages;
}

/** The chosen province: its models, each with level, state, date and source. */
export function ProvinceSheet({ sheet, t }: ProvinceSheetProps) {
  if (sheet === undefined) return <p className="sheet__hint">{t.sheet.nothing}</p>;
  return (
    <article className="sheet" aria-label={t.sheet.detailsOf(sheet.name)}>
      <h2 className="sheet__name">{sheet.name}</h2>
      <p className="sheet__place">{sheet.place}</p>
      <h3>{t.sheet.models}</h3>
      {sheet.hasPilots && sheet.models.length === 0 && <p>{t.sheet.noModels}</p>}
      {!sheet.hasPilots && <p>{t.figure.dataFault}</p>}
      <ul className="sheet__models">
        {sheet.models.map((model) => (
          <li key={model.id}>
            <p className="sheet__model">
              <StateMark state={model.state} />
              {model.name}
            </p>
            <ul className="sheet__evidence">
              {model.evidence.map((evidence) => (
                <Evidence key={evidence.key} evidence={evidence} t={t} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </article>
  );
}

function Evidence({ evidence, t }: { readonly evidence: SheetEvidence; readonly t: Messages }) {
  const { source } = evidence;
  const text = source === undefined ? '' : `${source.publisher}, “${source.title}”`;
  return (
    <li>
      {evidence.words}.{' '}
      {source?.url === undefined ? (
        text
      ) : (
        <a href={source.url} rel="noreferrer" target="_blank">
          {text}
        </a>
      )}
      {evidence.isSecondary && ` (${t.caption.secondary})`}
      {evidence.note !== '' && <span className="sheet__note"> {evidence.note}</span>}
    </li>
  );
}

function StateMark({ state }: { readonly state: ValueState }) {
  const style = markOf(state);
  return (
    <svg width={14} height={14} aria-hidden="true">
      <MarkShape style={style} x={0} y={0} sizePx={14} palette={pagePalette} />
    </svg>
  );
}

function markOf(state: ValueState): MarkStyle {
  return state === 'named' || state === 'reported' || state === 'planned'
    ? { kind: state }
    : { kind: 'absent' };
}
