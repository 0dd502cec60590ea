import { committeeAdditionsFigure } from '@/features/committeeAdditions/committeeAdditionsFigure';
import { staffReductionFigure } from '@/features/staffReduction/staffReduction';
import { hasFilters } from '@/domain/view';
import type { DatasetFaults } from '@/data/queries';
import { buildFigure } from '@/figures/buildFigure';
import type { FigureInput } from '@/figures/figureModel';
import type { FigureSpec } from '@/figures/figureSpec';
import { cardIdOf, goToFigure } from '@/figures/goToFigure';
import { keyMessageOf, keyMessagesOf } from '@/figures/keyMessage';
import { messagesOf } from '@/i18n/messages';

export interface KeyMessagesProps {
  readonly input: FigureInput;
  readonly faults: DatasetFaults;
}

/** What the figures below the first screen find, each a link to its figure; at most three. */
export function KeyMessages({ input, faults }: KeyMessagesProps) {
  const { tab } = messagesOf(input.lang).map;
  const found = [
    messageOf(staffReductionFigure, input, faults, tab['staff-reduction']),
    // With nothing chosen the strip above says it already.
    hasFilters(input.view)
      ? messageOf(committeeAdditionsFigure, input, faults, tab['committee-additions'])
      : undefined,
  ].flatMap((message) => message ?? []);
  const messages = keyMessagesOf(found);
  return (
    <ul
      className="key-messages"
      data-key-messages=""
      aria-label={messagesOf(input.lang).keyMessages}
    >
      {messages.map(({ id, subject, text }) => (
        <li key={id}>
          <a
            href={`#${cardIdOf(id)}`}
            onClick={(event) => {
              // The address holds the view, from a file even after the "#": it must stay as it is.
              event.preventDefault();
              goToFigure(id);
            }}
          >
            {`${subject}: ${text}`}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Nothing of a figure without its file. */
function messageOf<Marks>(
  spec: FigureSpec<Marks>,
  input: FigureInput,
  faults: DatasetFaults,
  /** What the finding speaks of. */
  subject: string,
) {
  if (spec.reads(input.view).some((path) => faults[path] !== undefined)) return undefined;
  try {
    const { id, state, finding } = buildFigure(spec, input);
    return { id, state, subject, text: keyMessageOf(finding) };
  } catch {
    // A figure that fails says so in its own card.
    return undefined;
  }
}
