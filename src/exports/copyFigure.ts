import type { FigureModel, TableCell } from '@/figures/figureModel';
import { captionLines } from '@/figures/caption';
import { guardFormula } from '@/lib/formulaGuard';

/** The finding with its source and date, as one line to paste into a text. */
export function sentenceOf({ finding, caption }: FigureModel): string {
  const { filter, sources, asOf, layer } = caption;
  const origin = [filter, sources, asOf, layer].filter((part) => part !== '');
  return `${finding} (${origin.join('; ')})`;
}

/** The figure's rows as an HTML table with title and caption, as word processors paste it. */
export function tableHtmlOf(model: FigureModel): string {
  const { columns, rows } = model.table;
  const head = columns.map(({ label }) => `<th scope="col">${escapeHtml(label)}</th>`).join('');
  const body = rows
    .map(
      ({ cells }) =>
        `<tr>${cells.map((cell) => `<td>${escapeHtml(pasteText(cell))}</td>`).join('')}</tr>`,
    )
    .join('');
  const caption = captionLines(model.caption).map(escapeHtml).join('<br>');
  return [
    `<p><b>${escapeHtml(model.finding)}</b></p>`,
    `<table border="1"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`,
    `<p><small>${caption}</small></p>`,
  ].join('');
}

/** The same rows with tabs between the cells, for places that take no HTML. */
export function tableTextOf(model: FigureModel): string {
  const { columns, rows } = model.table;
  return [
    model.finding,
    columns.map(({ label }) => label).join('\t'),
    ...rows.map(({ cells }) => cells.map((cell) => oneLine(pasteText(cell))).join('\t')),
    ...captionLines(model.caption),
  ].join('\n');
}

/** A cell as a spreadsheet may paste it: a number as it is written, a text that cannot run. */
function pasteText({ text, value }: TableCell): string {
  return typeof value === 'number' ? text : guardFormula(text);
}

/** Tabs and line breaks would begin a cell or a row. */
function oneLine(text: string): string {
  return text.replace(/\s*[\t\r\n]\s*/gu, ' ');
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;');
}
