import type { View } from '@/domain/view';
import { messagesOf } from '@/i18n/messages';
import { changeView } from '@/state/viewStore';
import type { ChosenFilter } from './chosenFilters';

interface FilterChipsProps {
  readonly view: View;
  readonly chosen: readonly ChosenFilter[];
}

/** One chip for each choice; pressing it takes the choice off. */
export function FilterChips({ view, chosen }: FilterChipsProps) {
  const t = messagesOf(view.lang).filter;
  return (
    <ul className="chips">
      {chosen.map(({ key, label, without }) => (
        <li key={key}>
          <button
            type="button"
            className="chip"
            aria-label={t.remove(label)}
            onClick={() => changeView(view, without)}
          >
            {label}
            <span aria-hidden="true"> ×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
