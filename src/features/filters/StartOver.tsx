import { noFilters, type View } from '@/domain/view';
import { messagesOf } from '@/i18n/messages';
import { changeView } from '@/state/viewStore';

/** Takes every filter off. */
export function StartOver({ view }: { readonly view: View }) {
  return (
    <button
      type="button"
      className="button button--quiet"
      onClick={() => changeView(view, noFilters)}
    >
      {messagesOf(view.lang).filter.startOver}
    </button>
  );
}
