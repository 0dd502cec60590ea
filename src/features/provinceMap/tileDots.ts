import type { ModelId, PilotModel, PilotState } from '@/domain/dataset';
import type { PilotCell } from '@/domain/pilotCells';
import { measureTextAt } from '@/lib/textMeasure';

/** One model that a province has, as a dot in its tile. */
export interface TileDot {
  readonly model: ModelId;
  readonly state: PilotState;
  /** The reader chose the model. */
  readonly isChosen: boolean;
}

/** How the dots of all tiles of a map are set: all alike, beside the number. */
export interface DotSetting {
  /** From the middle of one dot to that of the next, in px. */
  readonly pitchPx: number;
  readonly perRow: number;
}

/** One dot a model, in the order of the file. */
export function findDots(
  cells: readonly PilotCell[],
  models: readonly PilotModel[],
  chosen: readonly ModelId[],
): readonly TileDot[] {
  return models.flatMap(({ id }) => {
    const cell = cells.find(({ model }) => model === id);
    return cell === undefined
      ? []
      : [{ model: id, state: cell.state, isChosen: chosen.includes(id) }];
  });
}

/** Share of a tile that number and dots may take across. */
const roomShare = 0.9;
const largestShare = 0.125;
/** As many dots stand in a row before a second one begins. */
const leastPerRow = 3;
/** Smaller dots are dust. */
const smallestPx = 4;
const stepPx = 0.25;
/** Between the number and its dots, in dots. */
export const dotGap = 0.75;

interface DottedTile {
  readonly count: number;
  readonly valueText: string;
  readonly valueFontPx: number;
}

/** The largest dots at which every tile holds number and dots; undefined where there is no room. */
export function findDotSetting(
  tiles: readonly DottedTile[],
  tilePx: number,
): DotSetting | undefined {
  const dotted = tiles.filter(({ count }) => count > 0);
  const most = Math.max(0, ...dotted.map(({ count }) => count));
  if (most === 0) return undefined;
  const fontPx = Math.min(...dotted.map(({ valueFontPx }) => valueFontPx));
  // Two rows are as high as the number beside them.
  const largestPx = Math.min(tilePx * largestShare, fontPx / 2);
  for (let pitchPx = largestPx; pitchPx >= smallestPx; pitchPx -= stepPx) {
    const rows = Math.max(1, Math.floor(fontPx / pitchPx));
    const perRow = Math.max(Math.min(leastPerRow, most), Math.ceil(most / rows));
    const fits = dotted.every(({ count, valueText, valueFontPx: sizePx }) => {
      const acrossPx = (Math.min(count, perRow) + dotGap) * pitchPx;
      return measureTextAt(sizePx, 600)(valueText) + acrossPx <= tilePx * roomShare;
    });
    if (fits) return { pitchPx, perRow };
  }
  return undefined;
}
