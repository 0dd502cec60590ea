import type { LegendItem, MarkStyle } from './legend';
import type { SlideRun } from './slideContent';

/**
 * A mark as a character that Arial has, for cells of native tables; told apart without colour.
 * Undefined for marks that no table has.
 */
export function findGlyph(kind: MarkStyle['kind']): SlideRun | undefined {
  switch (kind) {
    case 'named':
      return { text: '■', color: 'named' };
    case 'reported':
      return { text: '●', color: 'reported' };
    case 'planned':
      return { text: '□', color: 'planned' };
    case 'absent':
      return { text: '·', color: 'absent' };
    case 'extent':
      return { text: '– –', color: 'line' };
    default:
      return undefined;
  }
}

/** A legend as one line of text. */
export function legendRuns(legend: readonly LegendItem[]): readonly SlideRun[] {
  return legend.flatMap(({ label, style }): readonly SlideRun[] => {
    const glyph = findGlyph(style.kind);
    if (glyph === undefined) return [];
    return [glyph, { text: `\u00a0${label}     `, color: 'muted' }];
  });
}
