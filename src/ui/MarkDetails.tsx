import {
  type FocusEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

interface Detail {
  readonly text: string;
  readonly leftPx: number;
  readonly topPx: number;
}

const boxWidthPx = 320;
const gapPx = 6;

/**
 * Shows the words of a mark beside it when the pointer, the keyboard or a finger reaches it. Reads
 * the marks' own accessible names, so everyone is told the same. Escape puts it away.
 */
export function MarkDetails({ children }: { readonly children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
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
    const mark = document.activeElement;
    if (detail === undefined || frame === null || mark === null || !frame.contains(mark)) return;
    if (mark.getAttribute('aria-label') !== detail.text) return;
    const next = placeDetail(detail.text, mark, frame);
    if (next.leftPx !== detail.leftPx || next.topPx !== detail.topPx) setDetail(next);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- marks move with the children
  }, [children, detail]);

  function show({ target }: FocusEvent | PointerEvent): void {
    const frame = root.current;
    if (frame === null || !(target instanceof Element)) return;
    // The pointer may rest on the words themselves.
    if (target.closest('.mark-details__box') !== null) return;
    const mark = target.closest('svg [role][aria-label]');
    const text = mark?.getAttribute('aria-label') ?? '';
    setDetail(mark === null || text === '' ? undefined : placeDetail(text, mark, frame));
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
        <div
          className="mark-details__box"
          aria-hidden="true"
          style={{ left: detail.leftPx, top: detail.topPx }}
        >
          {detail.text}
        </div>
      )}
    </div>
  );
}

/** Under the mark, inside the frame's width. */
function placeDetail(text: string, mark: Element, frame: HTMLElement): Detail {
  const at = mark.getBoundingClientRect();
  const within = frame.getBoundingClientRect();
  const middle = at.left + at.width / 2 - within.left;
  const rightmost = Math.max(0, within.width - boxWidthPx);
  return {
    text,
    leftPx: Math.min(rightmost, Math.max(0, middle - boxWidthPx / 2)),
    topPx: at.bottom - within.top + gapPx,
  };
}
