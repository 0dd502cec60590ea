import { expect, test } from 'vitest';
import type { ProvinceCode } from '@/domain/dataset';
import { placeOfRow } from './matrixLayout';
import { layoutMatrixSlide } from './matrixSlide';
import type { MatrixColumn, MatrixRow, PilotMatrixMarks } from './modelPilotMatrix';

function row(place: number): MatrixRow {
  const province: ProvinceCode = String(place + 10);
  return {
    province,
    name: 'Bà Rịa - Vũng Tàu',
    label: '',
    members: '',
    present: 1,
    countText: '1',
    isChosen: false,
    isPinned: false,
    cells: [],
  };
}

function column(place: number): MatrixColumn {
  return {
    model: `model-${place}`,
    number: place + 1,
    label: 'Tuyên giáo + dân vận + TTBDCT',
    name: '',
    present: 1,
    isChosen: false,
    extent: '',
    extentWord: 'một số tỉnh',
    extentBrief: 'một số',
    isBand: false,
  };
}

function marksOf(rows: number, columns: number): PilotMatrixMarks {
  return {
    rows: Array.from({ length: rows }, (_, place) => row(place)),
    columns: Array.from({ length: columns }, (_, place) => column(place)),
    extentLabel: 'Nguồn nêu (tỉnh)',
  };
}

const boxes = {
  projector: { widthPx: 1304, heightPx: 545, fontPx: 14, isFixed: true },
  low: { widthPx: 1218, heightPx: 497, fontPx: 14, isFixed: true },
  lowest: { widthPx: 1218, heightPx: 430, fontPx: 14, isFixed: true },
  full: { widthPx: 1832, heightPx: 800, fontPx: 20, isFixed: true },
  phone: { widthPx: 358, heightPx: 700, fontPx: 12, isFixed: true },
} as const;

test.each([
  ['projector', 22, 2],
  ['low', 22, 2],
  ['lowest', 22, 2],
  ['full', 22, 1],
  ['projector', 10, 1],
  ['projector', 1, 1],
] as const)('%s with %i rows: %i blocks that can be read from afar', (name, rows, blocks) => {
  const box = boxes[name];
  const layout = layoutMatrixSlide(marksOf(rows, 12), box);
  expect(layout.blocksX).toHaveLength(blocks);
  expect(layout.fontPx).toBeGreaterThanOrEqual(20);
  expect(layout.rowHeightPx).toBeGreaterThanOrEqual(24);
  expect(layout.heightPx).toBeLessThanOrEqual(box.heightPx + 1);
  const last = placeOfRow(layout, rows - 1);
  expect(last.x).toBe(layout.blocksX[blocks - 1]);
  expect(last.x + layout.nameWidthPx + layout.colWidthPx * 12).toBeLessThanOrEqual(box.widthPx + 1);
});

test('rows run down the first block and on in the second', () => {
  const layout = layoutMatrixSlide(marksOf(21, 12), boxes.projector);
  expect(placeOfRow(layout, 10)).toEqual({
    x: 0,
    top: layout.rowsTop + 10 * layout.rowHeightPx,
  });
  expect(placeOfRow(layout, 11)).toEqual({ x: layout.blocksX[1], top: layout.rowsTop });
});

test('few columns keep their names', () => {
  expect(layoutMatrixSlide(marksOf(10, 2), boxes.projector).isNumbered).toBe(false);
});

test('a phone has labels of its own', () => {
  const layout = layoutMatrixSlide(marksOf(22, 12), boxes.phone);
  expect(layout.fontPx).toBe(12);
  expect(layout.blocksX).toEqual([0]);
  expect(layout.rowHeightPx).toBe(24);
});

test('nothing to show takes no block that is not there', () => {
  const layout = layoutMatrixSlide(marksOf(0, 12), boxes.projector);
  expect(layout.heightPx).toBeLessThanOrEqual(boxes.projector.heightPx);
});
