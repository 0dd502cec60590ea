import { Fragment } from 'react';
import type { Lang } from '@/domain/language';
import { keyboardHelpTextsOf } from '@/i18n/keyboardHelp';
import type { KeyHelpGroup } from '@/i18n/vi/keyboardHelp';

interface KeyGroupProps {
  readonly group: KeyHelpGroup;
  readonly lang: Lang;
}

/** The keys of one place as a table. */
export function KeyGroup({ group, lang }: KeyGroupProps) {
  const t = keyboardHelpTextsOf(lang);
  return (
    <table className="key-help__group">
      <caption>{group.title}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t.columnKeys}</th>
          <th scope="col">{t.columnDoes}</th>
        </tr>
      </thead>
      <tbody>
        {group.rows.map(({ keys, does }) => (
          <tr key={does}>
            <th scope="row">
              {keys.map((key, index) => (
                <Fragment key={key}>
                  {index > 0 && ' '}
                  <kbd>{key}</kbd>
                </Fragment>
              ))}
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
