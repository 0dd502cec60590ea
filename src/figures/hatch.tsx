import { type ReactNode, useId } from 'react';
import type { FigureModel } from './figureModel';
import { isMadeUp } from './origin';
import type { Palette } from './palette';

interface Hatch {
  /** Patterns, for anywhere inside the svg; nothing for real data. */
  readonly defs: ReactNode;
  /** The colour itself for real data; for made-up data the colour with stripes of paper. */
  readonly fillOf: (color: string) => string;
}

/**
 * How filled marks of a figure are painted, so that made-up data never looks solid.
 * @param colors every colour that `fillOf` will be asked for
 * @param fontPx label size, to which the stripes are in proportion
 */
export function useHatch(
  { caption }: Pick<FigureModel, 'caption'>,
  colors: readonly string[],
  palette: Palette,
  fontPx: number,
): Hatch {
  const id = useId();
  if (!isMadeUp(caption)) return { defs: null, fillOf: (color) => color };
  const known = [...new Set(colors)];
  const idOf = (color: string): string => `${id}hatch${known.indexOf(color)}`;
  const stepPx = fontPx * 0.5;
  return {
    fillOf: (color) => (known.includes(color) ? `url(#${idOf(color)})` : color),
    defs: (
      <defs>
        {known.map((color) => (
          <pattern
            key={color}
            id={idOf(color)}
            width={stepPx}
            height={stepPx}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width={stepPx} height={stepPx} fill={color} />
            <rect width={stepPx * 0.35} height={stepPx} fill={palette.paper} />
          </pattern>
        ))}
      </defs>
    ),
  };
}
