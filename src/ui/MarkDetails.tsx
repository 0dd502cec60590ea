import {
  type FocusEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { placeBeside, visiblePartOf } from './placeBeside';

interface Detail {
  readonly text: string;
  readonly mark: Element;
}

/**
 * Shows the words of a mark beside it when the pointer, the keyboard or a finger reaches it. Reads
 * the marks' own accessible names, so everyone is told the same. Escape puts it away.
 */
export function MarkDetails({ children }: { readonly children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [detail, setDetail] = useState<Detail | undefined>(undefined);

  useEffect(() => {
    if (detail === undefined) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setDetail(undefined);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [detail]);

  // A press may redraw the figure under the words: they follow the mark that has the focus.
  useLayoutEffect(() => {
    const frame = root.current;
    const words = box.current;
    if (detail === undefined || frame === null || words === null) return undefined;
    const place = (): void => {
      const mark = markNow(detail, frame);
      if (!mark.isConnected) return;
      const within = frame.getBoundingClientRect();
      const at = placeBeside(
        mark.getBoundingClientRect(),
        words.getBoundingClientRect(),
        visiblePartOf(frame),
      );
      // Not by left and top: words that move with the reader shift nothing.
      words.style.transform = `translate(${at.leftPx - within.left}px, ${at.topPx - within.top}px)`;
    };
    place();
    // The focus scrolls its mark into view after it has told of itself.
    window.addEventListener('scroll', place, { capture: true, passive: true });
    return () => window.removeEventListener('scroll', place, { capture: true });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- marks move with the children
  }, [children, detail]);

  function show({ target }: FocusEvent | PointerEvent): void {
    if (!(target instanceof Element)) return;
    const mark = target.closest('svg [role][aria-label]');
    const text = mark?.getAttribute('aria-label') ?? '';
    setDetail(mark === null || text === '' ? undefined : { text, mark });
  }

  return (
    <div
      ref={root}
      className="mark-details"
      onPointerOver={show}
      onPointerLeave={() => setDetail(undefined)}
      onFocus={show}
      onBlur={() => setDetail(undefined)}
    >
      {children}
      {detail !== undefined && (
        // Assistive technology has the same words as the mark's name.
        <div ref={box} className="mark-details__box" aria-hidden="true">
          {detail.text}
        </div>
      )}
    </div>
  );
}

/** The mark that the words are those of: the same, or the one that stands in its place now. */
function markNow({ text, mark }: Detail, frame: HTMLElement): Element {
  const focused = document.activeElement;
  const isOurs = focused !== null && frame.contains(focused);
  return isOurs && focused.getAttribute('aria-label') === text ? focused : mark;
}
