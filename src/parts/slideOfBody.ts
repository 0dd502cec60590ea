import type { Lang } from '@/domain/language';
import type { FigureModel } from '@/figures/figureModel';
import type {
  BarSeries,
  SlideCell,
  SlideColumn,
  SlideContent,
  SlidePart,
  SlideRun,
} from '@/figures/slideContent';
import { findGlyph, legendRuns } from '@/figures/slideGlyph';
import { messagesOf } from '@/i18n/messages';
import { capitalized } from '@/i18n/words';
import type {
  BarRow,
  BarsPart,
  Body,
  GridCell,
  GridPart,
  NumbersPart,
  Paragraph,
  Part,
  Run,
  TextPart,
  TilesPart,
} from './part';

/** Share of the rows of a map, from the top, beside which its key does not stand. */
const upperShare = 0.4;

/** The slide of a figure that is made of parts; undefined for one that is not. */
export function slideOfModel({ marks, lang }: FigureModel): SlideContent | undefined {
  return isBody(marks) ? slideOfBody(marks, lang) : undefined;
}

function isBody(marks: unknown): marks is Body {
  return Array.isArray(marks);
}

/**
 * A slide of the same parts: bars as a native chart, a grid as a native table, words as text. Parts
 * side by side are its columns; words above them stand at the head of the last one.
 */
export function slideOfBody(body: Body, lang: Lang): SlideContent {
  const beside = body.find((part) => part.kind === 'beside');
  const shared = body.find((part) => part.kind === 'bars' && part.shared !== undefined);
  if (shared?.kind === 'bars') return { columns: sharedColumns(shared, lang) };
  const tiles = body.find((part) => part.kind === 'tiles');
  if (tiles !== undefined) {
    const list: TextPart = {
      kind: 'text',
      columnEm: 1,
      paragraphs: tiles.groups.map(({ label, names }) => {
        return { runs: [{ text: `${label}:`, isStrong: true }, { text: names }] };
      }),
    };
    const columns = [tilesOf(tiles), textOf(list)];
    return { columns: columns.map((parts) => ({ share: 0.5, parts })) };
  }
  if (beside === undefined) {
    const parts = body.flatMap((part) => partsOf(part, lang));
    const [first, ...rest] = parts;
    const areTables = parts.every(({ kind }) => kind === 'table');
    // Tables alone: the first beside those that follow.
    return first !== undefined && areTables && rest.length > 0
      ? { columns: [[first], rest].map((own) => ({ share: 1, parts: own })) }
      : { columns: [{ share: 1, parts }] };
  }
  const others = body.filter((part) => part !== beside).flatMap((part) => partsOf(part, lang));
  const columns = beside.columns.map(({ share, parts }, index) => {
    const own = parts.flatMap((part) => partsOf(part, lang));
    const isLast = index === beside.columns.length - 1;
    // What a native chart cannot draw is told beside it.
    const told = isLast ? beside.columns.flatMap((column) => rangesOf(column.parts)) : [];
    return { share, parts: isLast ? [...others, ...told, ...own] : own };
  });
  return { columns: columns.filter(({ parts }) => parts.length > 0) };
}

function partsOf(part: Part, lang: Lang): readonly SlidePart[] {
  switch (part.kind) {
    case 'bars':
      return chartOf(part, lang);
    case 'grid':
      return tableOf(part);
    case 'numbers':
      return [numbersOf(part)];
    case 'tiles':
      return tilesOf(part);
    case 'text':
      return part.fields === undefined ? textOf(part) : tablesOf(part, part.fields);
    case 'beside':
      return part.columns.flatMap(({ parts }) => parts.flatMap((one) => partsOf(one, lang)));
  }
}

/**
 * Groups that share their lines: a chart each, side by side, and what a native chart cannot draw in
 * words under it. There is no room for words that give way anywhere else.
 */
function sharedColumns(part: BarsPart, lang: Lang): SlideContent['columns'] {
  const ids = rangeSeries(part);
  return part.groups.map((group) => {
    const ranges = group.rows
      .filter(({ segments }) => segments.some(({ series }) => ids.has(series)))
      .map(({ name, behind }) => `${name} ${wordsOf(behind)}`);
    const range = part.series.find(({ id }) => ids.has(id))?.name ?? '';
    const notes = [
      ranges.length === 0 ? '' : `${ranges.join('; ')}: ${range}.`,
      part.axis.due?.words ?? '',
      group.foot ?? '',
    ].filter((words) => words !== '');
    const rows = group.total === undefined ? group.rows : [...group.rows, group.total];
    const own = { ...part, groups: [{ heading: '', rows }] };
    const heading = [{ text: group.heading, isStrong: true, color: 'accent' }] as const;
    const said = { kind: 'text', lines: notes.map((text) => [{ text }]) } as const;
    const parts = [{ kind: 'text', lines: [heading] } as const, ...chartOf(own, lang)];
    return { share: 1, parts: notes.length === 0 ? parts : [...parts, said] };
  });
}

/** A native table of marks with their key; a column with a band is one tall cell. */
function tableOf({ labels, key, columns, rows }: GridPart): readonly SlidePart[] {
  const styles = new Map(key.map(({ id, style }) => [id, style.kind]));
  const cellOf = ({ series = '', below }: GridCell): SlideCell => {
    const kind = styles.get(series);
    const glyph = kind && findGlyph(kind);
    if (glyph === undefined) return { text: '' };
    const text = below === '' ? glyph.text : `${glyph.text} ${below}`;
    // Full cells for what is there, so that a staircase shows; the character tells the state.
    if (kind === 'named') return { text, color: 'on-step-4', fill: 'named' };
    return kind === 'reported' ? { text, color: 'ink', fill: 'reported' } : { ...glyph, text };
  };
  return [
    {
      kind: 'table',
      columns: [
        { label: labels.name, share: 8.5, align: 'left' },
        { label: labels.count, share: 3.2, align: 'center' },
        ...columns.map(({ name, band }): SlideColumn => {
          return { label: name, share: 5, align: 'center', ...(band !== undefined && { band }) };
        }),
      ],
      rows: rows.map(({ fact, name, count, cells }) => [
        { text: name, ...(fact.isChosen && { isStrong: true, color: 'accent' }) },
        { text: count, color: 'muted' },
        ...columns.map((_, index) => {
          const cell = cells[index];
          return cell === undefined ? { text: '' } : cellOf(cell);
        }),
      ]),
    },
    { kind: 'text', isKey: true, lines: [legendRuns(key)] },
  ];
}

function numbersOf({ groups }: NumbersPart): SlidePart {
  return {
    kind: 'numbers',
    groups: groups.map(({ numbers, note, across }) => ({
      numbers: numbers.map(({ text, label }) => ({ text, label })),
      note: wordsOf(note),
      ...(across !== undefined && { isMadeUp: true }),
    })),
  };
}

/** A native table a group, under its heading: what its paragraphs consist of in columns. */
function tablesOf(
  { paragraphs }: TextPart,
  fields: NonNullable<TextPart['fields']>,
): readonly SlidePart[] {
  const groups: { readonly title: string | undefined; readonly rows: Paragraph[] }[] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    if (paragraph.isHeading === true || last === undefined) {
      const title = paragraph.isHeading === true ? wordsOf(paragraph.runs) : undefined;
      groups.push({ title, rows: title === undefined ? [paragraph] : [] });
    } else last.rows.push(paragraph);
  }
  return groups.map(({ title, rows }) => {
    const isUsed = (column: number): boolean =>
      column === 0 || rows.some(({ runs }) => (runs[column]?.text ?? '') !== '');
    const used = [...fields.keys()].filter(isUsed);
    return {
      kind: 'table',
      columns: used.flatMap((column) => {
        const field = fields[column];
        if (field === undefined) return [];
        // Where nothing else says it, a heading stands over its first column.
        const label = column === 0 && title !== undefined ? title : field.label;
        return [{ label, share: field.share, align: 'left' } as const];
      }),
      rows: rows.map(({ runs }) => used.map((column) => slideRun(runs[column] ?? { text: '' }, 0))),
    };
  });
}

/** Native squares with text: lines of years stay with the pictures. */
function tilesOf({ tiles, edges, key }: TilesPart): readonly SlidePart[] {
  const upper = Math.max(...tiles.map(({ row }) => row + 1)) * upperShare;
  const lower = tiles.filter(({ row }) => row >= upper);
  return [
    {
      kind: 'tiles',
      rowCount: 1 + Math.max(...tiles.map(({ row }) => row)),
      colCount: 1 + Math.max(...tiles.map(({ col }) => col)),
      legendTitle: key.title,
      legend: key.items.filter(({ style }) => style.kind !== 'spark' && style.kind !== 'path'),
      legendCol: 1 + Math.max(...lower.map(({ col }) => col)),
      edges,
      tiles: tiles.map(({ fact, row, col, name, value, style, below, corner }) => {
        const words = [below?.share ?? '', below?.members ?? '', corner?.word ?? ''];
        return {
          id: fact.key,
          row,
          col,
          lines: below === undefined ? name : [name.join(' ').replace('. ', '.')],
          valueText: value,
          style,
          isChosen: fact.isChosen,
          ...((below ?? corner) && {
            below: words.filter((text) => text !== ''),
          }),
          ...(below && { isPartial: below.isPartial }),
          alt: fact.words,
        };
      }),
    },
  ];
}

/** A line of a chart: the heading of a group, which has no bar, or a row. */
interface Line {
  readonly text: string;
  readonly row?: BarRow;
}

/** Nothing where a native bar would make one number of each range. */
function chartOf(part: BarsPart, lang: Lang): readonly SlidePart[] {
  const { label, groups, series, axis } = part;
  // Segments with numbers in them stand on each other; else words stand behind single bars.
  const isStacked = groups.some(({ rows }) => rows.some(({ segments }) => segments.length > 1));
  const ranges = rangeSeries(part);
  const isRange = (row: BarRow): boolean => row.segments.some((one) => ranges.has(one.series));
  const lines = groups.flatMap(({ heading, rows }): readonly Line[] => {
    const own = rows.filter((row) => !isRange(row));
    if (own.length === 0) return [];
    const head = heading === '' ? [] : [{ text: heading.toLocaleUpperCase(lang) }];
    return [
      ...head,
      ...own.map((row) => ({ text: isStacked ? nameWithWords(row) : row.name, row })),
    ];
  });
  if (lines.length === 0) return [];
  const { min, max, target } = axis;
  const seriesOf = ({ id, name, style }: BarsPart['series'][number]): BarSeries => {
    const values = lines.map(({ row }) => valueOf(row, id, isStacked));
    const labels = lines.map(({ row }, at) =>
      row === undefined || values[at] === null
        ? ''
        : wordsOf(row.behind, part.isAligned === true ? ' · ' : ' '),
    );
    return isStacked
      ? { name, style, values, isBracketed: style.kind === 'planned' }
      : { name, style, values, labels };
  };
  const shown = series.filter(({ id }) => !ranges.has(id)).map(seriesOf);
  return [
    {
      kind: 'bars',
      isStacked,
      categoryLabel: label,
      categories: lines.map(({ text }) => text),
      series: isStacked ? shown : shown.filter(({ values }) => values.some((one) => one !== null)),
      min,
      max,
      words: {
        label: messagesOf(lang).deck.words,
        texts: lines.map(({ row }) => row?.fact.words ?? ''),
      },
      ...(target && { target: { value: target.at, label: target.label } }),
    },
  ];
}

function rangeSeries({ series }: BarsPart): ReadonlySet<string> {
  return new Set(series.filter(({ style }) => style.kind === 'range').map(({ id }) => id));
}

/** The ranges of bars in words, under the name of their series. */
function rangesOf(body: Body): readonly SlidePart[] {
  return body.flatMap((part) => {
    if (part.kind !== 'bars') return [];
    const ids = rangeSeries(part);
    const lines = part.groups.flatMap(({ heading, rows }) =>
      rows
        .filter(({ segments }) => segments.some(({ series }) => ids.has(series)))
        .map(({ name, behind }): readonly SlideRun[] => [
          { text: `${heading}: `, isStrong: true },
          { text: `${name} ${wordsOf(behind)}` },
        ]),
    );
    const name = part.series.find(({ id }) => ids.has(id))?.name ?? '';
    const title: SlideRun = { text: capitalized(name), isStrong: true, color: 'accent' };
    return lines.length === 0 ? [] : [{ kind: 'text', lines: [[title], ...lines] } as const];
  });
}

/** In a stack there is no room behind a bar: its words stand with the name. */
function nameWithWords({ name, behind }: BarRow): string {
  const words = wordsOf(behind);
  return words === '' ? name : `${name} (${words})`;
}

/** In a stack, that nothing is known is no 0. */
function valueOf(row: BarRow | undefined, series: string, isStacked: boolean): number | null {
  const value = row?.segments.find((segment) => segment.series === series)?.value ?? null;
  return isStacked && value === 0 ? null : value;
}

/** Paragraphs; what follows a heading stands behind it in one. */
function textOf({ paragraphs }: TextPart): readonly SlidePart[] {
  const lines: SlideRun[][] = [];
  let isOpen = false;
  for (const { runs, isHeading = false } of paragraphs) {
    const own = runs.map(slideRun);
    const last = lines.at(-1);
    if (isHeading || last === undefined || !isOpen) lines.push([...own]);
    else last.push({ text: last.length === 1 ? ': ' : '; ' }, ...own);
    isOpen = isHeading || isOpen;
  }
  return lines.length === 0 ? [] : [{ kind: 'text', lines }];
}

function slideRun({ text, isStrong, color }: Run, index: number): SlideRun {
  return {
    text: index === 0 ? text : ` ${text}`,
    ...(isStrong === true && { isStrong }),
    ...(color !== undefined && { color }),
  };
}

function wordsOf(runs: readonly Run[], between = ' '): string {
  return runs.map(({ text }) => text).join(between);
}
