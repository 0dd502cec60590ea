import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Lang } from '@/domain/language';
import { FigureCard } from '@/figures/FigureCard';
import type { FigureId } from '@/figures/figureModel';
import { figureNameOf } from '@/figures/figureNames';
import { messagesOf } from '@/i18n/messages';
import { findBuiltPart } from './builtPage';
import { type PagePart, partQuery } from './pagePart';
import { useNear } from './useNear';

interface LaterSectionProps<Props> {
  readonly part: PagePart<Props>;
  /** The figures of the part, whose names stand there until it comes. */
  readonly figures: readonly FigureId[];
  readonly lang: Lang;
  /** Load now, wherever the part stands. */
  readonly isWanted: boolean;
  /** What the build made of it says all, so that its code may wait until it is wanted. */
  readonly canWait?: boolean;
  /** The release that the part is of. */
  readonly release: string;
  /** Says what the part shows: what the build made of it stands there until that changes. */
  readonly showing: string;
  /** While the part is seen. */
  readonly props: Props;
  /** While it is not. */
  readonly unseen: Props;
}

/**
 * A part below the first screen: its code comes when it is near or wanted, and while it is out of
 * sight it follows a choice after what is seen.
 */
export function LaterSection<Props extends object>({
  part,
  figures,
  lang,
  isWanted,
  canWait = false,
  release,
  showing,
  props,
  unseen,
}: LaterSectionProps<Props>) {
  const { ref, isSeen, wasNear } = useNear<HTMLDivElement>();
  const [built] = useState(() => ({ showing, part: findBuiltPart(part.id, release) }));
  const isBuilt = built.part !== undefined && built.showing === showing;
  const {
    data: Section,
    isError,
    refetch,
  } = useQuery({
    ...partQuery(part),
    enabled: isWanted || (wasNear && !(canWait && isBuilt)),
  });
  const shown = isSeen ? props : unseen;
  const t = messagesOf(lang);
  // Once the part itself is there, nothing about the built one may make it draw again.
  const builtPart = Section === undefined && isBuilt && !isError ? built.part : undefined;
  return (
    <div ref={ref} className="later" data-part={part.id}>
      {Section !== undefined ? (
        <Section {...shown} />
      ) : builtPart !== undefined ? (
        <BuiltPart part={builtPart} />
      ) : (
        figures.map((id) => (
          <FigureCard
            key={id}
            id={id}
            state={isError ? 'error' : 'loading'}
            name={figureNameOf(id, lang)}
          >
            {isError ? (
              <p className="figure__fault">
                {t.figure.sectionFailed}{' '}
                <button type="button" className="button" onClick={() => void refetch()}>
                  {t.tryAgain}
                </button>
              </p>
            ) : (
              <p className="loading later__place">{t.loading}</p>
            )}
          </FigureCard>
        ))
      )}
    </div>
  );
}

/** What the build made of a part, moved to where the part will be. */
function BuiltPart({ part }: { readonly part: Element }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(...part.childNodes);
  }, [part]);
  return <div ref={place} className="later" />;
}
