import type { ViewCodeFault } from '@/domain/viewCode';
import type { giveBackVi, FileFault, RowCounts } from '@/i18n/vi/giveBack';
import { en } from './messages';

function countEn(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}

function rowsEn({ changed, added, removed }: RowCounts): string {
  return [
    changed > 0 ? `${countEn(changed)} changed` : '',
    added > 0 ? `${countEn(added)} new` : '',
    removed > 0 ? `${countEn(removed)} withdrawn` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const unchangedEn = 'The page is as it was.';

const fileFaultsEn: Readonly<Record<FileFault, string>> = {
  'other-type':
    'is not a PNG or SVG picture. The page takes PNG and SVG pictures that were exported from it, and tables (.xlsx, .csv, .json) under “Import from Excel”',
  broken: 'is damaged or was cut off on its way; take the original file',
  'no-metadata':
    'carries nothing of this page: another program made it, or a chat program took the information out. If a view code is printed at the end of the picture, type it in',
  newer:
    'was made by a newer version of this page; use that version, or type in the view code printed at the end of the picture',
  'too-large': 'is larger than any picture of this page',
  invalid:
    'carries information that was changed wrongly; if a view code is printed at the end of the picture, type it in',
  unreadable: 'cannot be read; it may be a folder, or the file was moved away',
};

function codeFaultEn(fault: ViewCodeFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'Type in the view code printed at the end of the picture, for example 4F7K-20A9.';
    case 'character':
      return `View codes do not use the character “${fault.character}”.`;
    case 'length':
      return `View codes have 3 to 16 characters; this one has ${fault.length}.`;
    case 'check':
      return 'At least one character is wrong. Compare it with the code on the picture.';
    case 'newer':
      return 'A newer version of this page made the code; use that version.';
    case 'not-in-data':
      return 'The code speaks of a province or model that the present data does not have.';
  }
}

export const giveBackEn: typeof giveBackVi = {
  ...en.giveBack,
  title: 'Reopen a picture or a view code',
  intro:
    'A PNG or SVG picture exported from this page carries its filter and its figures. Drop the file anywhere on the page, or choose it here. The file is read on this computer only.',
  choose: 'Choose a PNG or SVG picture',
  code: 'View code at the end of the picture',
  openCode: 'Open',
  reading: 'Reading…',
  loading: 'The data is still loading. Try again in a few seconds.',
  loadFailed: `The reading part could not be loaded; check the network or reload the page. ${unchangedEn}`,
  fileFault: (file, fault) => `“${file}” ${fileFaultsEn[fault]}. ${unchangedEn}`,
  codeFault: (fault) => codeFaultEn(fault),
  pictureRestored: (name) => `The picture “${name}” is reopened.`,
  codeRestored: 'The filter of the code is reopened. A code carries the filter, not the figures.',
  filterNow: (filter) => `${filter}.`,
  release: (id, date) => `release ${id} of ${date}`,
  sameRelease: (now) => `The figures in the picture are those of the current ${now}.`,
  sameRows: ({ before, now }) =>
    `The picture was made from ${before}; current is ${now}, but no row of this figure changed.`,
  changedRows: ({ before, now }, counts) =>
    `The picture was made from ${before}; current is ${now}: ${rowsEn(counts)}.`,
  alteredRows: (now, counts) =>
    `The picture says that it is of the current ${now}, but its figures differ: ${rowsEn(counts)}. It may have been changed, or another version of this page made it.`,
  notComparable: (before) =>
    `The picture was made from ${before}. The figure cannot be drawn now, so its figures cannot be compared.`,
  goTo: 'Go to the figure',
  changes: 'Rows that differ from the picture',
  column: { row: 'Row', what: 'What', before: 'In the picture', now: 'Now' },
  kind: { added: 'new row', removed: 'withdrawn' },
  nothing: 'empty',
};
