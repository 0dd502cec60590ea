import { useEffect, useRef } from 'react';
import type { ProvinceCode } from '@/domain/dataset';
import type { ChartActions } from '@/figures/figureSpec';

/**
 * A choice may exchange panels for lines or back, and the pressed mark goes with them: the keyboard
 * then goes on at a mark of the same province. The root goes around both; `form` tells which it is.
 */
export function useKeepFocus(form: string, actions: ChartActions | undefined) {
  const root = useRef<HTMLDivElement>(null);
  const pressed = useRef<ProvinceCode | undefined>(undefined);
  const drawn = useRef(form);

  useEffect(() => {
    const code = pressed.current;
    const isSame = drawn.current === form;
    drawn.current = form;
    pressed.current = undefined;
    if (code === undefined || isSame) return undefined;
    // The chart library draws its layers after the first paint.
    const frame = requestAnimationFrame(() => {
      root.current?.querySelector<SVGElement>(`[data-province="${code}"][tabindex]`)?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [form]);

  function toggleProvince(code: ProvinceCode): void {
    const { activeElement } = document;
    // A pointer needs no focus, and would only be shown words far from it.
    const isByKey = activeElement?.matches(':focus-visible') === true;
    pressed.current = isByKey && root.current?.contains(activeElement) === true ? code : undefined;
    actions?.toggleProvince(code);
  }

  return { root, actions: actions && { ...actions, toggleProvince } };
}
