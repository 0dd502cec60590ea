import { inputOf, smallData } from '@/domain/testFixtures';
import type { PreparedFigure } from '@/exports/preparedFigure';
import { prepareFigure } from '@/exports/preparedFigure';
import type { FigureModel } from '@/figures/figureModel';
import type { SlideContent } from '@/figures/slideContent';
import type { DeckFacts, DeckFigure } from './deck';

// Figures for tests of decks. Nothing of the program itself imports this file.

export const facts: DeckFacts = {
  lang: 'vi',
  title: 'Then Chốt & “bạn”',
  filter: 'Vùng: <Đông Nam Bộ>',
  release: 'Bản 0123, 01/10/2026',
  layer: 'Số liệu đã công bố',
  dateText: 'Số liệu phát hành 01/10/2026',
  keyMessages: [],
  sources: [
    { title: 'Bài A', publisher: 'Tạp chí A', url: 'https://a.vn/?x=1&y=2', reliabilityText: 'r' },
    { title: 'Bài B', publisher: 'Báo B', url: 'javascript:alert(1)', reliabilityText: 'r' },
    { title: 'Bài C', publisher: 'Báo C', reliabilityText: 'r' },
  ],
};

/** A figure without marks whose slide is given; everything of its model can be replaced. */
export function figureOf(
  slide: (() => SlideContent) | undefined,
  fields: Partial<FigureModel> = {},
): PreparedFigure {
  const { view } = inputOf();
  const model: FigureModel<undefined> = {
    id: 'pilot-counts',
    lang: 'vi',
    name: 'Số tỉnh theo mô hình',
    finding: 'Nhiều nhất: Văn phòng, 10/22 tỉnh.',
    state: 'ready',
    caption: {
      filter: 'Phạm vi: cả 22 tỉnh',
      unit: 'Đơn vị: số tỉnh',
      coverage: '11/12 mô hình.',
      sources: 'Nguồn: Tạp chí A',
      source: 'Nguồn: Tạp chí A',
      asOf: 'Thời điểm: 2019',
      boundary: 'Địa giới 2019',
      origins: [{ layer: 'published' }],
      layer: 'Số liệu đã công bố',
      release: 'Bản 0123',
      viewCode: '',
      notes: [],
    },
    legend: [],
    table: {
      columns: [
        { id: 'a', label: 'Tỉnh', kind: 'text' },
        { id: 'b', label: 'Số', kind: 'number' },
      ],
      rows: [
        {
          id: '1',
          cells: [
            { text: 'Cà Mau', value: 'Cà Mau' },
            { text: '–', value: null },
          ],
        },
      ],
    },
    sourceIds: ['article', 'mirror'],
    ...fields,
    marks: undefined,
  };
  return prepareFigure({
    spec: {
      id: model.id,
      reads: () => [],
      build: () => model,
      loadChart: () => Promise.reject(new Error('no chart in tests')),
      heightPx: () => 0,
      hasOwnLegend: true,
      ...(slide && { slide }),
    },
    model,
    view,
    address: '',
    data: smallData(),
  });
}

/** As a user wants it by default. */
export function wanted(figure: PreparedFigure, fields: Partial<DeckFigure> = {}): DeckFigure {
  return { figure, mode: 'native', line: '', ...fields };
}

/** Every kind of part, with zero, absence, plans and hostile text. */
export const everyPart: SlideContent = {
  columns: [
    {
      share: 2,
      parts: [
        { kind: 'text', lines: [[{ text: 'Đậm ', isStrong: true }, { text: '<b>&"' }]] },
        {
          kind: 'bars',
          isStacked: false,
          categoryLabel: 'Tỉnh',
          categories: ['KHỐI', 'Cà Mau', 'Cần Thơ', 'Trà Vinh'],
          series: [
            {
              name: 'kết quả',
              style: { kind: 'named' },
              values: [null, 0, 12.5, null],
              labels: ['', '0 %', '≥ 12,5 % †', ''],
            },
            { name: 'kế hoạch', style: { kind: 'planned' }, values: [null, null, null, 10] },
          ],
          min: 0,
          max: 20,
          words: { label: 'Diễn giải', texts: ['', 'a', 'b', 'c'] },
          target: { value: 10, label: 'mục tiêu 10 %' },
        },
        {
          kind: 'table',
          columns: [
            { label: 'Tỉnh', share: 2, align: 'left' },
            { label: 'Có', share: 1, align: 'center' },
            { label: 'Mức độ', share: 1, align: 'center', band: 'hầu hết tỉnh' },
          ],
          rows: [
            [{ text: 'Cà Mau' }, { text: '■', color: 'on-step-4', fill: 'named' }],
            [{ text: 'Cần Thơ' }, { text: '·' }],
          ],
        },
      ],
    },
    {
      share: 1,
      parts: [
        {
          kind: 'numbers',
          groups: [{ numbers: [{ text: '74', label: 'ủy viên' }], note: 'không cộng' }],
        },
        {
          kind: 'tiles',
          rowCount: 1,
          colCount: 2,
          legendTitle: 'Số',
          legend: [{ id: 'a', label: 'một', style: { kind: 'step', step: 0 } }],
          tiles: [
            {
              id: '96',
              row: 0,
              col: 0,
              lines: ['Cà', 'Mau'],
              valueText: '1',
              style: { kind: 'step', step: 4 },
              isChosen: true,
              alt: 'Cà Mau: 1',
            },
            {
              id: '92',
              row: 0,
              col: 1,
              lines: ['Cần', 'Thơ'],
              valueText: '–',
              style: { kind: 'absent' },
              isChosen: false,
              alt: 'Cần Thơ: chưa tìm thấy số công bố',
            },
          ],
        },
      ],
    },
  ],
};

const point = (day: number, value: number, label: string) => ({ day, value, label, words: label });

/** Marks over time: one below zero, one at 0, two joined. */
export const scatterContent: SlideContent = {
  columns: [
    {
      share: 1,
      parts: [
        {
          kind: 'scatter',
          labels: { day: 'Thời điểm', words: 'Diễn giải', join: 'nối' },
          days: [16_800, 20_000],
          values: [-5, 20],
          valueStep: 5,
          valueFormat: '0" %"',
          series: [
            {
              name: 'khối A',
              style: { kind: 'shape', shape: 'circle', color: 'named', isOutline: false },
              points: [point(17_500, 0, 'Cà Mau 0 %'), point(18_000, -1.5, 'Cần Thơ −1,5 %')],
            },
            {
              name: 'khối B (kế hoạch)',
              style: { kind: 'shape', shape: 'hexagon', color: 'line', isOutline: true },
              points: [point(19_000, 10, 'Trà Vinh 10 % (kế hoạch)')],
            },
          ],
          joins: [[point(17_500, 0, ''), point(18_000, -1.5, '')]],
          path: {
            name: 'đường giả định',
            points: [
              { day: 16_800, value: 0 },
              { day: 18_992, value: 10 },
              { day: 20_000, value: 10 },
            ],
          },
        },
      ],
    },
  ],
};
