/** The namespaces at the root of every part of a presentation. */
export const presentationNamespaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

const presentationml = 'application/vnd.openxmlformats-officedocument.presentationml';

/** Content types by what the part is. */
export const contentTypes = {
  presentation: `${presentationml}.presentation.main+xml`,
  slide: `${presentationml}.slide+xml`,
  layout: `${presentationml}.slideLayout+xml`,
  master: `${presentationml}.slideMaster+xml`,
  notes: `${presentationml}.notesSlide+xml`,
  notesMaster: `${presentationml}.notesMaster+xml`,
  properties: `${presentationml}.presProps+xml`,
  view: `${presentationml}.viewProps+xml`,
  tableStyles: `${presentationml}.tableStyles+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
} as const;
