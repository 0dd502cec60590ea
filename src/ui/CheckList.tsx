import { useState } from 'react';
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
}

/** A list of checkboxes, searchable without accents, by label or alias. */
export function CheckList({
  legend,
  options,
  onToggle,
  searchLabel,
  describeNoMatch,
}: CheckListProps) {
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
          type="search"
          className="check-list__search"
          aria-label={searchLabel}
          placeholder={searchLabel}
          value={search}
          maxLength={80}
          onChange={(event) => setSearch(event.target.value)}
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
