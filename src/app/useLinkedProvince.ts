import { type FocusEvent, type PointerEvent, useEffect, useRef } from 'react';
import type { ProvinceCode } from '@/domain/dataset';

/** On every mark of the province that the reader points at or has the focus on. */
const attribute = 'data-linked';

/**
 * Marks the pointed or focused province in all figures at once. Spread the result on the element
 * around the figures. Only attributes change: no figure is drawn again, and no picture has them.
 */
export function useLinkedProvince() {
  const ref = useRef<HTMLElement>(null);
  const pointed = useRef<ProvinceCode | undefined>(undefined);
  const focused = useRef<ProvinceCode | undefined>(undefined);

  function show(): void {
    if (ref.current !== null) markProvince(ref.current, pointed.current ?? focused.current);
  }
  // A choice may draw the province anew, where nobody has marked it yet.
  useEffect(show);

  return {
    ref,
    onPointerOver: ({ target }: PointerEvent) => {
      pointed.current = codeOf(target);
      show();
    },
    onPointerLeave: () => {
      pointed.current = undefined;
      show();
    },
    onFocus: ({ target }: FocusEvent) => {
      focused.current = codeOf(target);
      show();
    },
    onBlur: () => {
      focused.current = undefined;
      show();
    },
  };
}

function codeOf(target: EventTarget): ProvinceCode | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest('[data-province]')?.getAttribute('data-province') ?? undefined;
}

function markProvince(root: Element, code: ProvinceCode | undefined): void {
  for (const mark of root.querySelectorAll(`[${attribute}]`)) {
    if (mark.getAttribute('data-province') !== code) mark.removeAttribute(attribute);
  }
  if (code === undefined) return;
  for (const mark of root.querySelectorAll(`[data-province="${CSS.escape(code)}"]`)) {
    mark.setAttribute(attribute, '');
  }
}
