import { Fragment } from 'react';
import type { Lang } from '@/domain/language';
import type { KeyHelpGroup } from '@/i18n/comforts';
import { messagesOf } from '@/i18n/messages';

interface KeyGroupProps {
  readonly group: KeyHelpGroup;
  readonly lang: Lang;
}

/** The keys of one place as a table. */
export function KeyGroup({ group, lang }: KeyGroupProps) {
  const t = messagesOf(lang).comforts.help;
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
