import type { FigureModel } from '@/figures/figureModel';
import type { BarSeries, SlideContent, SlidePart } from '@/figures/slideContent';
import { messagesOf } from '@/i18n/messages';
import { staffFigureTextsOf } from '@/i18n/staffFigures';
import type { Bullet, BulletGroup, BulletMarks } from './bulletMarks';
import { type BarKind, barStyle } from './barKind';

/** A line of a chart: a province, or all of them added up. */
interface Line {
  readonly name: string;
  readonly value: number;
  readonly label: string;
  readonly words: string;
  /** Grey bars are sums. */
  readonly kind: BarKind;
}

const kinds = [
  ['counted', 'reached'],
  ['counted-part', 'partial'],
  ['planned', 'planned'],
  ['other', 'sum'],
] as const;

/** A native chart a scope, side by side; under each who has no bar. */
export function slideStaffBullets(model: FigureModel<BulletMarks>): SlideContent {
  return {
    columns: model.marks.groups.map((group) => ({ share: 1, parts: partsOf(group, model) })),
  };
}

function partsOf(group: BulletGroup, model: FigureModel<BulletMarks>): readonly SlidePart[] {
  const { marks, legend, lang } = model;
  const t = messagesOf(lang);
  const lines = linesOf(group, marks);
  const series = kinds
    .filter(([kind]) => lines.some((line) => line.kind === kind))
    .map(([kind, id]): BarSeries => {
      const own = lines.map((line) => (line.kind === kind ? line : undefined));
      return {
        name: legend.find((item) => item.id === id)?.label ?? id,
        style: barStyle(kind),
        values: own.map((line) => line?.value ?? null),
        labels: own.map((line) => line?.label ?? ''),
      };
    });
  const heading: SlidePart = {
    kind: 'text',
    lines: [[{ text: group.heading, isStrong: true, color: 'accent' }]],
  };
  const ranges = group.bullets
    .filter(({ range }) => range !== undefined)
    .map(({ name, valueText }) => `${name} ${valueText}`)
    .join('; ');
  const notes = [
    ranges === '' ? '' : `${ranges}: ${t.staffUnits.legend.range}.`,
    marks.dueText,
    group.rest?.text ?? '',
    group.gapsText,
  ].filter((text) => text !== '');
  return [
    heading,
    ...(lines.length === 0
      ? []
      : [
          {
            kind: 'bars',
            isStacked: false,
            categoryLabel: staffFigureTextsOf(lang).column.province,
            categories: lines.map(({ name }) => name),
            series,
            min: marks.axis.min,
            max: marks.axis.max,
            words: { label: t.deck.words, texts: lines.map(({ words }) => words) },
            target: { value: marks.target.percent, label: marks.target.label },
          } as const,
        ]),
    ...(notes.length === 0
      ? []
      : [{ kind: 'text', lines: notes.map((text) => [{ text }]) } as const]),
  ];
}

function linesOf({ bullets, sum }: BulletGroup, { sumLabel }: BulletMarks): readonly Line[] {
  // A native bar would make one number of a range: ranges stand below, in words.
  const single = bullets.filter(({ range }) => range === undefined);
  const bars = single.map((bullet): Line => {
    return {
      name: bullet.name,
      value: bullet.value,
      label: labelOf(bullet),
      words: bullet.words,
      kind: kindOf(bullet),
    };
  });
  if (sum === undefined) return bars;
  const { value, valueText, words } = sum;
  return [...bars, { name: sumLabel, value, label: valueText, words, kind: 'other' }];
}

function kindOf({ state, isPartial }: Bullet): BarKind {
  if (state === 'planned') return 'planned';
  return isPartial ? 'counted-part' : 'counted';
}

function labelOf({ valueText, pace }: Bullet): string {
  return pace === undefined ? valueText : `${valueText} · ${pace.word}`;
}
