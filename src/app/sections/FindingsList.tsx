import type { Lang } from '@/domain/language';
import type { FigureId } from '@/figures/figureModel';
import { findingsTextsOf } from '@/i18n/findings';
import type { Body, Paragraph } from '@/parts/part';

interface FindingsListProps {
  readonly body: Body;
  readonly lang: Lang;
  readonly onGoTo: (id: FigureId) => void;
}

/** The points as text that wraps with the page, each with the way to the figures it concerns. */
export function FindingsList({ body, lang, onGoTo }: FindingsListProps) {
  const t = findingsTextsOf(lang);
  return (
    <div className="findings">
      {groupsOf(body).map(({ heading, points }) => (
        <section key={heading.fact?.key} className="findings__group" {...heading.fact?.marks}>
          <h3 className="findings__title">{heading.runs.map(({ text }) => text).join(' ')}</h3>
          <ul>
            {points.map(({ fact, runs: [point, extent], figures = [] }) => (
              <li key={fact?.key} className="findings__item" {...fact?.marks}>
                {point?.text}
                {extent !== undefined && (
                  <>
                    {' '}
                    <span className="findings__extent">{extent.text}</span>
                  </>
                )}
                {figures.length > 0 && (
                  <span className="findings__figures">
                    {t.related}{' '}
                    {figures.map(({ id, name }) => (
                      <button
                        key={id}
                        type="button"
                        className="text-button"
                        aria-label={t.goTo(name)}
                        onClick={() => onGoTo(id)}
                      >
                        {name}
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

interface Group {
  readonly heading: Paragraph;
  readonly points: readonly Paragraph[];
}

function groupsOf(body: Body): readonly Group[] {
  const paragraphs = body.flatMap((part) => (part.kind === 'text' ? part.paragraphs : []));
  const starts = [...paragraphs.keys()].filter((at) => paragraphs[at]?.isHeading === true);
  return starts.flatMap((start, index) => {
    const [heading, ...points] = paragraphs.slice(start, starts[index + 1]);
    return heading === undefined ? [] : [{ heading, points }];
  });
}
