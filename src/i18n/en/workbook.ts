import type { workbookVi } from '@/i18n/vi/workbook';
import { en } from './messages';

export const workbookEn: typeof workbookVi = {
  ...en.workbook,
  caption: 'Caption',
  figure: 'Figure',
  finding: 'Finding',
  filter: 'Filter',
  unit: 'Unit',
  coverage: 'Coverage',
  note: 'Note',
  asOf: 'As of',
  boundary: 'Boundaries',
  layer: 'Data layer',
  release: 'Release',
  viewCode: 'View code',
  reading: 'How to read',
  readingText:
    'An empty number cell has no number: the column of states says whether none was found, it is not published or it does not apply; 0 means that the source reports zero.',
  publisher: 'Publisher',
  sourceTitle: 'Title',
  reliability: 'Kind of source',
  published: 'Date of the source',
};
