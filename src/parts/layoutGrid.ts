import { directions } from '@/domain/tileNavigation';
import { measureTextAt } from '@/lib/textMeasure';
import { wrapText } from '@/lib/wrapText';
import { belowEm, type GridPlan, headLineEm, planGrid } from './gridPlan';
import { bringGridLayout } from './layoutBody';
import type { GridPart } from './part';
import { baselineEm, type Item, type Room, type Scene, type Stop, type StopPlace } from './scene';

/** Rows by columns: names with their numbers, marks where something is known, bands, a foot. */
function layoutGrid(part: GridPart, room: Room): Scene {
  const plan = planGrid(part, room);
  const placed: Placed = { part, plan, room, rowsPx: room.yPx + plan.headPx, leads: leadsOf(part) };

  return {
    heightPx: plan.heightPx,
    ground: part.rows.map((_, row) => lineOver(row, placed)),
    // The first row is where the keyboard begins.
    stops: [
      ...part.rows.flatMap((_, row) => rowStops(row, placed)),
      ...plan.blocksX.flatMap((xPx, block) => headStops(room.xPx + xPx, block > 0, placed)),
    ],
    over: [...bands(placed), ...foot(placed), ...keyLines(placed)],
  };
}

// The first screen has no grid: its layout comes with the figures that make one.
bringGridLayout(layoutGrid);

/** A part of rows by columns. */
export function gridPart(part: Omit<GridPart, 'kind'>): GridPart {
  return { kind: 'grid', ...part };
}

interface Placed {
  readonly part: GridPart;
  readonly plan: GridPlan;
  readonly room: Room;
  /** Top of the first row. */
  readonly rowsPx: number;
  readonly leads: Leads;
}

/** Where the arrow keys lead from a row and a column, heads being the first of each. */
type Leads = (row: number, col: number) => StopPlace['to'];

const steps = { up: [-1, 0], down: [1, 0], left: [0, -1], right: [0, 1] } as const;

function leadsOf({ rows, columns }: GridPart): Leads {
  const keys = [
    [undefined, ...columns.map(({ fact }) => fact.key)],
    ...rows.map(({ fact, cells }) => [fact.key, ...cells.map((cell) => cell.fact.key)]),
  ];
  return (row, col) =>
    Object.fromEntries(
      directions.flatMap((direction) => {
        const [down, right] = steps[direction];
        const key = keys[row + down]?.[col + right];
        return key === undefined ? [] : [[direction, key]];
      }),
    );
}

/** Left and top of a row, in px. */
function cornerOf(row: number, { plan, room, rowsPx }: Placed) {
  const block = Math.floor(row / Math.max(1, plan.rowsEach));
  return {
    xPx: room.xPx + (plan.blocksX[block] ?? 0),
    yPx: rowsPx + (row - block * plan.rowsEach) * plan.rowPx,
  };
}

function lineOver(row: number, placed: Placed): Item {
  const { part, plan } = placed;
  const from = cornerOf(row, placed);
  const cells = part.rows[row]?.cells.length ?? 0;
  const to = { ...from, xPx: from.xPx + plan.nameWidthPx + plan.colWidthPx * cells };
  return { kind: 'line', from, to, color: 'grid', widthPx: 1 };
}

function rowStops(index: number, placed: Placed): readonly Stop[] {
  const { part, plan, leads } = placed;
  const row = part.rows[index];
  if (row === undefined) return [];
  const { fontPx, rowPx, nameWidthPx, colWidthPx, below } = plan;
  const { xPx, yPx } = cornerOf(index, placed);
  const { isChosen, isPinned } = row.fact;
  const weight = isChosen ? 600 : 400;
  const names = below?.names[index] ?? [];
  const basePx = yPx + rowPx / 2 + fontPx * baselineEm - (names.length * fontPx * belowEm) / 2;
  const pinAt = {
    xPx: xPx + measureTextAt(fontPx, weight)(row.name) + fontPx * 0.7,
    yPx: basePx - fontPx * baselineEm,
  };
  const head: Stop = {
    fact: row.fact,
    place: { role: 'rowheader', row: index + 1, col: 0, to: leads(index + 1, 0) },
    rect: { xPx, yPx, widthPx: nameWidthPx - 1, heightPx: rowPx },
    items: [
      {
        kind: 'text',
        at: { xPx, yPx: basePx },
        text: row.name,
        color: isChosen ? 'accent' : 'ink',
        weight,
        sizePx: fontPx,
      },
      ...names.map((text, line): Item => {
        const at = { xPx, yPx: basePx + (line + 1) * fontPx * belowEm };
        return { kind: 'text', at, text, color: 'muted', weight: 400, sizePx: fontPx };
      }),
      ...(isPinned ? [{ kind: 'pin', at: pinAt, sizePx: fontPx } as const] : []),
      {
        kind: 'text',
        at: { xPx: xPx + nameWidthPx - fontPx * 0.6, yPx: basePx },
        text: row.count,
        color: 'muted',
        weight: 600,
        anchor: 'end',
        sizePx: fontPx,
      },
    ],
  };
  const cells = row.cells.map((cell, column): Stop => {
    const rect = {
      xPx: xPx + nameWidthPx + column * colWidthPx,
      yPx,
      widthPx: colWidthPx,
      heightPx: rowPx,
    };
    return {
      fact: cell.fact,
      place: {
        role: 'gridcell',
        row: index + 1,
        col: column + 1,
        to: leads(index + 1, column + 1),
      },
      rect,
      items: markIn(cell.series, rect, below?.cells[index]?.[column] ?? [], placed),
    };
  });
  return [head, ...cells];
}

/** A mark in the middle of its cell with the small words under it. */
function markIn(
  series: string | undefined,
  { xPx, yPx, widthPx, heightPx }: Stop['rect'],
  lines: readonly string[],
  { part, plan: { fontPx, below } }: Placed,
): readonly Item[] {
  const style = part.key.find(({ id }) => id === series)?.style;
  if (style === undefined) return [];
  const sizePx =
    below === undefined ? Math.min(heightPx * 0.72, widthPx * 0.72, fontPx * 1.4) : fontPx * 1.15;
  const linePx = fontPx * belowEm;
  const topPx = yPx + (heightPx - sizePx - lines.length * linePx) / 2;
  const middlePx = xPx + widthPx / 2;
  return [
    { kind: 'mark', at: { xPx: middlePx - sizePx / 2, yPx: topPx }, sizePx, style },
    ...lines.map((text, line): Item => ({
      kind: 'text',
      at: { xPx: middlePx, yPx: topPx + sizePx + (line + 0.85) * linePx },
      text,
      color: 'ink',
      weight: 400,
      anchor: 'middle',
      sizePx: fontPx,
    })),
  ];
}

/** Names over the columns; over a further block they are there for the eyes and the pointer. */
function headStops(leftPx: number, isCopy: boolean, placed: Placed): readonly Stop[] {
  const { part, plan, room, rowsPx, leads } = placed;
  const { headFontPx, isNumbered, nameWidthPx, colWidthPx, headPx } = plan;
  return part.columns.map(({ fact }, column): Stop => {
    const lines = plan.headers[column] ?? [];
    const xPx = leftPx + nameWidthPx + column * colWidthPx;
    const lastPx = rowsPx - headFontPx * 0.6;
    return {
      fact: isCopy ? { ...fact, key: `${fact.key} ${leftPx}` } : fact,
      place: { role: 'columnheader', row: 0, col: column + 1, to: leads(0, column + 1) },
      isCopy,
      rect: { xPx, yPx: room.yPx, widthPx: colWidthPx, heightPx: headPx },
      items: lines.map((text, line): Item => ({
        kind: 'text',
        at: {
          xPx: xPx + colWidthPx / 2,
          yPx: lastPx - (lines.length - 1 - line) * headFontPx * headLineEm,
        },
        text,
        color: fact.isChosen ? 'accent' : 'ink',
        weight: fact.isChosen || isNumbered ? 600 : 400,
        anchor: 'middle',
        sizePx: headFontPx,
      })),
    };
  });
}

/** One band over all rows of each block, clear of the name above it, with its words in the middle. */
function bands(placed: Placed): readonly Item[] {
  const { part, plan, room, rowsPx } = placed;
  const { blocksX, rowsEach, rowPx, nameWidthPx, colWidthPx, headFontPx, isNumbered } = plan;
  const clearPx = headFontPx * 0.3;
  return blocksX.flatMap((blockPx, block) => {
    const rowCount = Math.min(rowsEach, part.rows.length - block * rowsEach);
    const heightPx = rowCount * rowPx;
    return part.columns.flatMap(({ band }, column): readonly Item[] => {
      if (band === undefined) return [];
      const xPx = room.xPx + blockPx + nameWidthPx + column * colWidthPx;
      const measure = measureTextAt(headFontPx, 400);
      const lines = isNumbered ? [] : wrapText(band, colWidthPx - headFontPx, measure);
      const rect = {
        xPx: xPx + 2,
        yPx: rowsPx + clearPx,
        widthPx: Math.max(0, colWidthPx - 4),
        heightPx: Math.max(0, heightPx - clearPx),
      };
      return [
        { kind: 'frame', rect, color: 'line', widthPx: 1, dashes: '6 3' },
        ...lines.map((text, line): Item => ({
          kind: 'text',
          at: {
            xPx: xPx + colWidthPx / 2,
            yPx: rowsPx + heightPx / 2 + (line - (lines.length - 1) / 2) * headFontPx * 1.3,
          },
          text,
          color: 'muted',
          weight: 400,
          anchor: 'middle',
          sizePx: headFontPx,
        })),
      ];
    });
  });
}

/** What stands at the foot of each column. */
function foot({ plan, room, rowsPx }: Placed): readonly Item[] {
  const { blocksX, nameWidthPx, colWidthPx, headFontPx } = plan;
  const topPx = rowsPx + plan.rowsEach * plan.rowPx + headFontPx * 1.4;
  return blocksX.flatMap((blockPx) =>
    plan.foot.flatMap((lines, column) =>
      lines.map((text, line): Item => {
        const leftPx = room.xPx + blockPx;
        const middlePx = leftPx + nameWidthPx + (column - 0.5) * colWidthPx;
        return {
          kind: 'text',
          at: {
            xPx: column === 0 ? leftPx : middlePx,
            yPx: topPx + line * headFontPx * headLineEm,
          },
          text,
          color: 'muted',
          weight: 400,
          ...(column > 0 && { anchor: 'middle' }),
          sizePx: headFontPx,
          isSilent: true,
        };
      }),
    ),
  );
}

/** What the numbers of the columns mean. */
function keyLines({ plan, room, rowsPx }: Placed): readonly Item[] {
  const topPx = rowsPx + plan.rowsEach * plan.rowPx + plan.footPx;
  return plan.key.map(({ xPx, yPx, text }): Item => ({
    kind: 'text',
    at: { xPx: room.xPx + xPx, yPx: topPx + yPx },
    text,
    color: 'ink',
    weight: 400,
    sizePx: plan.keyFontPx,
    isSilent: true,
  }));
}
