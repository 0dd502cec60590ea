import type { FigureId, FigureModel } from '@/figures/figureModel';
import { findingsTextsOf } from '@/i18n/findings';
import type { FindingsMarks } from './findingMarks';

interface FindingsListProps {
  readonly model: FigureModel<FindingsMarks>;
  readonly onGoTo: (id: FigureId) => void;
}

/** The points as text that wraps with the page, each with the way to the figures it concerns. */
export function FindingsList({ model, onGoTo }: FindingsListProps) {
  const t = findingsTextsOf(model.lang);
  return (
    <div className="findings">
      {model.marks.groups.map(({ id, title, items }) => (
        <section key={id} className="findings__group" data-group={id}>
          <h3 className="findings__title">{title}</h3>
          <ul>
            {items.map((item) => (
              <li key={item.id} className="findings__item" data-finding={item.id}>
                {item.text}
                {item.label !== '' && (
                  <>
                    {' '}
                    <span className="findings__extent">{item.label}</span>
                  </>
                )}
                {item.figures.length > 0 && (
                  <span className="findings__figures">
                    {t.related}{' '}
                    {item.figures.map((figure) => (
                      <button
                        key={figure.id}
                        type="button"
                        className="text-button"
                        aria-label={t.goTo(figure.name)}
                        onClick={() => onGoTo(figure.id)}
                      >
                        {figure.name}
                      </button>
                    ))}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
