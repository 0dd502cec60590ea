import type { DatasetPath } from '@/domain/dataset';
import type { SourceClass } from '@/domain/sourceClass';
import type { sourcesVi, Names } from '@/i18n/vi/sources';

const filesEn: Names<DatasetPath> = {
  'provinces.json': 'Provinces, regions, emulation clusters, 2025 boundaries',
  'sources.json': 'List of sources',
  'committee-additions.json': 'Committee additions',
  'staff-reduction.json': 'Staff reduction',
  'pilot-models.json': 'Pilot models',
  'findings.json': 'Limitations, causes, lessons',
};

const reliabilityEn: Names<SourceClass> = {
  primary: 'official body',
  press: 'press',
  secondary: 'secondary source',
  local: 'internal data',
  illustrative: 'illustrative data',
};

/** "1 row", "2 rows". */
function rowsEn(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}

export const sourcesEn: typeof sourcesVi = {
  name: 'Sources and data',
  releaseOnly: {
    illustrative:
      'This part is about the release; illustrative data is not in it and cannot be taken from here.',
    local:
      'This part is about the release; the internal data shown is not in it. Use “Save release” to put it in.',
  },
  sourcesTitle: (count) => `Sources (${count})`,
  column: {
    title: 'Title',
    publisher: 'Publisher',
    date: 'Date',
    reliability: 'Kind of source',
    feeds: 'Used for',
    file: 'File',
    rows: 'Rows',
    take: 'Download',
    model: 'Model',
    definition: 'Definition',
    level: 'Level',
    hash: 'Hash',
  },
  reliability: reliabilityEn,
  titleIsOurs: 'title is ours',
  noDate: 'no date',
  opensElsewhere: 'opens another site',
  use: {
    committee: (rows) => `committee additions: ${rowsEn(rows)}`,
    staff: (rows) => `staff reduction: ${rowsEn(rows)}`,
    pilots: (rows) => `pilot models: ${rowsEn(rows)}`,
    findings: (rows) => `limitations, causes, lessons: ${rowsEn(rows)}`,
    clusters: (rows) => `emulation clusters: ${rows}`,
    boundaries: () => '2025 boundaries',
    unknown: () => 'not known, as part of the data could not be read',
  },
  datasetsTitle: (count) => `Data files (${count})`,
  datasetsNote:
    'JSON is the very file of the release. CSV is the same content as one table that Excel opens.',
  file: filesEn,
  unread: 'could not be read',
  takeJson: (file) => `Download JSON: ${file}`,
  takeCsv: (file) => `Download CSV: ${file}`,
  taken: (file) => `Handed ${file} to the browser to save`,
  tableColumn: {
    part: 'part',
    provinceName: 'province name',
    publisher: 'publisher',
    value: 'value',
  },
  modelsTitle: (count) => `Definitions of the ${count} models`,
  silentTitle: 'No published figure found',
  silentNote:
    'A list of what is still to be filled in, over all provinces whatever the filter. If you have the figure, bring it in with the Excel template (⋯, “Import from Excel”).',
  silent: {
    staff: 'Staff-reduction percentage',
    committee: 'Cases of committee additions',
    pilots: 'Pilot models',
  },
  silentLine: (silent, all) => `${silent}/${all} provinces: none found`,
  notPublished: (names) => `Said to be not published: ${names}.`,
  planOnly: (names) => `Only a plan, no result yet: ${names}.`,
  nobody: 'Every province has some.',
  releaseTitle: 'Release',
  release: {
    id: 'Release id',
    date: 'Released on',
    note: 'Note',
    noNote: 'none',
    schema: 'Schema version',
    files: 'SHA-256 of the files (first 12 characters)',
  },
};
