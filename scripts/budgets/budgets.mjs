/**
 * What may be fetched, in kB of brotli (1 kB = 1000 bytes). The aims behind them are in the README;
 * where a budget is above its aim, it is what was measured and a little room.
 */

/**
 * @typedef {import('./weighBundle.mjs').BundleNote} BundleNote
 * @typedef {object} Budget
 * @property {string} title
 * @property {number} maxKb
 * @property {readonly string[]} files that count
 */

/** Parts of a visit that reads the whole page, by the name of their code. */
const visitParts = [
  'MatrixSection',
  'ReductionSection',
  'RoadmapSection',
  'KeyMessages',
  'CommitteeSection',
  'FindingsSection',
  'SourcesSection',
  'SheetSection',
  'RoadmapChart',
];

/** Parts that are fetched only when they are asked for, each with what comes with it. */
const askedParts = {
  // 5 until faults stayed until they are read.
  ExportList: 6,
  exportPicture: 10,
  PageBriefing: 16,
  // 23 until it made the slides of parts, which the first view held, and wrote the sheets of its charts with the
  // code of createXlsx, which was 22.
  createBriefingDeck: 27,
  createXlsx: 13,
  PageGiveBack: 13,
  PageImport: 20,
  PagePresentation: 18,
  WhatChangedSection: 7,
  KeyboardHelp: 3,
  english: 25,
};

/**
 * A part with everything that comes with it.
 * @param {readonly BundleNote[]} notes
 * @param {string} name
 * @returns {Set<string>}
 */
function closureOf(notes, name) {
  const start = notes.find((note) => note.name === name);
  if (start === undefined)
    throw new Error(`The build has no part "${name}": mend scripts/budgets.`);
  const files = new Set([start.file]);
  for (const file of files) {
    for (const next of notes.find((note) => note.file === file)?.imports ?? []) files.add(next);
  }
  return files;
}

/**
 * The budgets of a build.
 * @param {readonly BundleNote[]} notes
 * @returns {readonly Budget[]}
 */
export function listBudgets(notes) {
  const entry = notes.find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Error('The build has no entry.');
  const first = closureOf(notes, entry.name);
  const visit = new Set([...first, ...visitParts.flatMap((name) => [...closureOf(notes, name)])]);
  return [
    // 161 until the headline was drawn by the one layout of parts: its picture comes with it.
    { title: 'scripts of the first view', maxKb: 162, files: [...first] },
    { title: 'scripts of a visit to the whole page', maxKb: 319, files: [...visit] },
    ...Object.entries(askedParts).map(([name, maxKb]) => ({
      title: `part ${name}`,
      maxKb,
      files: [...closureOf(notes, name)].filter((file) => !visit.has(file)),
    })),
  ];
}

/**
 * The modules of some files that weigh more than they did, heaviest growth first; `before` is what
 * was approved.
 * @param {readonly BundleNote[]} notes
 * @param {readonly string[]} files
 * @param {Record<string, number>} before
 * @returns {readonly { path: string, from: number, to: number }[]}
 */
export function listGrown(notes, files, before) {
  return notes
    .filter(({ file }) => files.includes(file))
    .flatMap(({ modules }) => Object.entries(modules))
    .map(([path, to]) => ({ path, from: before[path] ?? 0, to }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => b.to - b.from - (a.to - a.from));
}
