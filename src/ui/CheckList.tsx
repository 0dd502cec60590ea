import { useEffect, useRef, useState } from 'react';
import { foldForSearch } from '@/lib/searchText';

export interface CheckOption {
  readonly id: string;
  readonly label: string;
  /** Small text behind the label. */
  readonly hint?: string;
  /** Further words under which the search finds the option. */
  readonly aliases?: readonly string[];
  readonly isChecked: boolean;
}

interface CheckListProps {
  readonly legend: string;
  readonly options: readonly CheckOption[];
  readonly onToggle: (id: string) => void;
  /** Label of the search field; without it there is none. */
  readonly searchLabel?: string;
  readonly describeNoMatch?: (text: string) => string;
  /** The search has the focus when the list comes; not where that would bring a keyboard up. */
  readonly isSearchFocused?: boolean;
}

/** A list of checkboxes, searchable without accents, by label or alias; Enter takes the first hit. */
export function CheckList({
  legend,
  options,
  onToggle,
  searchLabel,
  describeNoMatch,
  isSearchFocused = false,
}: CheckListProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isSearchFocused) field.current?.focus({ preventScroll: true });
  }, [isSearchFocused]);
  const [search, setSearch] = useState('');
  const wanted = foldForSearch(search);
  const shown = options.filter(({ label, hint = '', aliases = [] }) =>
    [label, hint, ...aliases].some((text) => foldForSearch(text).includes(wanted)),
  );
  return (
    <fieldset className="check-list">
      <legend className={searchLabel === undefined ? undefined : 'visually-hidden'}>
        {legend}
      </legend>
      {searchLabel !== undefined && (
        <input
          ref={field}
          type="search"
          className="check-list__search"
          aria-label={searchLabel}
          placeholder={searchLabel}
          value={search}
          maxLength={80}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={(event) => {
            const [first] = shown;
            // The Enter that ends a word of a Vietnamese keyboard is not a choice.
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            if (wanted === '' || first === undefined) return;
            onToggle(first.id);
            setSearch('');
          }}
        />
      )}
      <div className="check-list__options">
        {shown.map((option) => (
          <label key={option.id} className="check-list__option">
            <input
              type="checkbox"
              checked={option.isChecked}
              onChange={() => onToggle(option.id)}
            />
            <span>{option.label}</span>
            {option.hint !== undefined && <small className="check-list__hint">{option.hint}</small>}
          </label>
        ))}
        {shown.length === 0 && <p role="status">{describeNoMatch?.(search)}</p>}
      </div>
    </fieldset>
  );
}
