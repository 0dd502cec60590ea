import { assertNever } from '@/lib/assert';
import type { MarkStyle } from '@/figures/legend';
import type { ShapeName } from '@/figures/markOutline';
import { lightPalette as palette, stepColor } from '@/figures/palette';
import type { Geometry, LineDash, Paint } from './drawing';

/** A mark as a native form. */
export interface MarkForm {
  readonly paint: Paint;
  readonly geometry: Geometry;
  readonly isUpsideDown?: boolean;
}

const geometryOf: Readonly<Record<ShapeName, Geometry>> = {
  circle: 'ellipse',
  square: 'rect',
  diamond: 'diamond',
  triangle: 'triangle',
  'triangle-down': 'triangle',
  hexagon: 'hexagon',
  cross: 'plus',
  minus: 'mathMinus',
};

/** The form and paint of a mark, as on the page; every state differs by more than its colour. */
export function markForm(style: MarkStyle): MarkForm {
  switch (style.kind) {
    case 'step':
      return { geometry: 'rect', paint: { fill: stepColor(palette, style.step) } };
    case 'named':
      return { geometry: 'rect', paint: { fill: palette.named } };
    case 'reported':
      return { geometry: 'ellipse', paint: { fill: palette.reported } };
    case 'reported-bar':
      return { geometry: 'rect', paint: { fill: palette.reported } };
    case 'planned':
      return { geometry: 'rect', paint: outline(palette.planned, 1.25, 'sysDash') };
    case 'count':
      return { geometry: 'rect', paint: outline(palette.line, 0.75) };
    case 'absent':
      return { geometry: 'rect', paint: outline(palette.absent, 0.75, 'sysDot') };
    case 'not-published':
      return { geometry: 'rect', paint: outline(palette.absent, 1.25, 'sysDashDot') };
    case 'not-applicable':
      return { geometry: 'rect', paint: outline(palette.line, 1.25, 'dash') };
    case 'partial':
      return {
        geometry: 'rect',
        paint: { line: { color: palette.ink, widthPt: 1.5, dash: 'dash' } },
      };
    // The deck draws no small grid and no sparks; see tilesPart for the grid.
    case 'group':
    case 'spark':
    case 'unit-outline':
      return { geometry: 'rect', paint: { line: { color: palette.ink, widthPt: 2.25 } } };
    case 'chosen':
      return { geometry: 'rect', paint: { line: { color: palette.accent, widthPt: 2.25 } } };
    case 'dimmed':
      return { geometry: 'rect', paint: { fill: palette.grid, fillOpacity: 0.6 } };
    case 'extent':
      return {
        geometry: 'line',
        paint: { line: { color: palette.line, widthPt: 1.5, dash: 'dash' } },
      };
    case 'path':
      return {
        geometry: 'line',
        paint: { line: { color: palette.target, widthPt: 2, dash: 'dash' } },
      };
    case 'partial-bar':
      return {
        geometry: 'rect',
        paint: {
          ...outline(palette[style.color], 1.25, 'dash'),
          fill: style.color === 'named' ? palette['step-1'] : palette.grid,
        },
      };
    case 'range':
      return { geometry: 'line', paint: { line: { color: palette.ink, widthPt: 1.5 } } };
    case 'shape':
      return {
        geometry: geometryOf[style.shape],
        isUpsideDown: style.shape === 'triangle-down',
        paint: style.isOutline
          ? outline(palette[style.color], 1.25, 'sysDash')
          : style.isPartial === true
            ? outline(palette[style.color], 2)
            : { fill: palette[style.color] },
      };
    case 'dot':
      return { geometry: geometryOf.circle, paint: { fill: palette.ink } };
    default:
      return assertNever(style);
  }
}

function outline(color: string, widthPt: number, dash?: LineDash): Paint {
  return { fill: palette.paper, line: { color, widthPt, ...(dash && { dash }) } };
}
