/**
 * Three figures of the same data as somebody would write them by hand: nothing but DOM and SVG.
 * @typedef {{ code: string, name: string, row: number, col: number }} Province
 * @typedef {{ id: string, name: string }} Model
 * @typedef {{ provinces: Province[], models: Model[], pairs: [code: string, model: string][] }} Data
 */

const tilePx = 58;
const barPx = 24;

/** @param {string} text */
function escapeHtml(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * The figures as html by the id of their place.
 * @param {Data} data
 * @param {Set<string>} chosen codes of provinces; none means all
 */
export function drawFigures({ provinces, models, pairs }, chosen) {
  const left = provinces.filter(({ code }) => chosen.size === 0 || chosen.has(code));
  const codes = new Set(left.map(({ code }) => code));
  const shown = pairs.filter(([code]) => codes.has(code));
  const has = new Set(shown.map((pair) => pair.join(' ')));
  const countOf = new Map(provinces.map(({ code }) => [code, 0]));
  for (const [code] of shown) countOf.set(code, (countOf.get(code) ?? 0) + 1);
  const bars = models
    .map(({ id, name }) => ({ name, count: shown.filter(([, model]) => model === id).length }))
    .sort((a, b) => b.count - a.count);
  const most = Math.max(1, ...bars.map(({ count }) => count));

  const tiles = provinces.map(({ code, name, row, col }) => {
    const isLeft = codes.has(code) ? ' left' : '';
    const label = escapeHtml(name);
    return `<g class="tile${isLeft}" data-code="${code}" role="button" tabindex="0" aria-label="${label}: ${countOf.get(code)}" transform="translate(${col * tilePx} ${row * tilePx})"><rect width="${tilePx - 2}" height="${tilePx - 2}"/><text x="4" y="16">${label.split(' ').slice(-2).join(' ')}</text><text x="4" y="40">${countOf.get(code)}</text></g>`;
  });
  const rows = bars.map(
    ({ name, count }, at) =>
      `<text y="${at * barPx + 16}">${escapeHtml(name)}</text><rect class="bar" x="240" y="${at * barPx + 3}" width="${(count / most) * 260}" height="18"/><text x="${246 + (count / most) * 260}" y="${at * barPx + 16}">${count}</text>`,
  );
  const lines = left.map(({ code, name }) => {
    const cells = models.map(({ id }) => `<td>${has.has(`${code} ${id}`) ? '●' : ''}</td>`);
    return `<tr><th scope="row">${escapeHtml(name)}</th>${cells.join('')}</tr>`;
  });
  const head = models.map(({ name }) => `<th scope="col">${escapeHtml(name)}</th>`);
  return {
    finding: `${shown.length} cặp tỉnh và mô hình ở ${new Set(shown.map(([code]) => code)).size} tỉnh, thành phố.`,
    map: `<h2>Bản đồ các tỉnh</h2><svg width="600" height="360">${tiles.join('')}</svg>`,
    counts: `<h2>Số tỉnh theo mô hình</h2><svg width="600" height="${bars.length * barPx}">${rows.join('')}</svg>`,
    matrix: `<h2>Tỉnh và mô hình</h2><table><tr><th></th>${head.join('')}</tr>${lines.join('')}</table>`,
  };
}

/** @param {string} id */
function find(id) {
  return document.querySelector(`#${id}`);
}

async function start() {
  const written = find('data')?.textContent;
  const text = written || (await (await fetch('data.json')).text());
  const data = /** @type {Data} */ (JSON.parse(text));
  /** @type {Set<string>} */
  const chosen = new Set();
  const draw = () => {
    for (const [id, html] of Object.entries(drawFigures(data, chosen))) {
      const place = find(id);
      if (place) place.innerHTML = html;
    }
  };
  // Already in the file: then only the clicks are missing.
  if (!written) draw();
  find('map')?.addEventListener('click', (event) => {
    const tile = event.target instanceof Element ? event.target.closest('[data-code]') : null;
    const code = tile?.getAttribute('data-code');
    if (!code) return;
    if (!chosen.delete(code)) chosen.add(code);
    history.replaceState(null, '', chosen.size > 0 ? `?provinces=${[...chosen].join(',')}` : './');
    draw();
  });
  document.documentElement.dataset['state'] = 'ready';
}

if (typeof document !== 'undefined') void start();
