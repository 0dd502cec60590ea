import type { ChangeSign } from '@/domain/comparison';
import type { MarkStyle } from './legend';

const styles: Readonly<Record<ChangeSign, MarkStyle>> = {
  new: { kind: 'shape', shape: 'cross', color: 'named', isOutline: false },
  up: { kind: 'shape', shape: 'triangle', color: 'named', isOutline: false },
  down: { kind: 'shape', shape: 'triangle-down', color: 'named', isOutline: false },
  revised: { kind: 'shape', shape: 'diamond', color: 'target', isOutline: false },
  withdrawn: { kind: 'shape', shape: 'minus', color: 'accent', isOutline: false },
};

/** The mark of a kind of change: told apart by its shape, never by its colour alone. */
export function changeStyle(sign: ChangeSign): MarkStyle {
  return styles[sign];
}
