import type { ReleaseTexts } from '@/i18n/vi/releaseTexts';

export const releaseTextsEn: ReleaseTexts = {
  slug: 'release',
  refused: (fault) =>
    `the page could not read this release. ${fault} For data from Excel: mend the workbook and import it again.`,
  replaced: (shown, found) =>
    `the server already has release ${found}, while this page shows ${shown}. Reload the page and save again, so that the newer one is not overwritten.`,
  badDay: (value) => `the release date “${value}” is not a real day (year-month-day).`,
  readMeFile: 'READ-ME.txt',
  readMe: ({ release, day, note, missing }) => [
    `THEN CHỐT: RELEASE ${release} OF ${day}`,
    ...(note === '' ? [] : [`Note: ${note}`]),
    '',
    '1. On the server, open the folder that holds the page’s index.html and copy its “data” folder to another place, in case you need it again.',
    '2. Unpack this ZIP in that same folder and let it overwrite the files in “data”. Do not delete “data/previous”: it holds older releases for comparison.',
    `3. Open the page again. “Sources and data” must name release ${release}. Pages that are open are offered a reload.`,
    '4. Do not edit the .json files by hand: the page checks their hashes and refuses an edited file. To change data, import from Excel again and save a new release.',
    '5. The single file then-chot.html carries its data inside and does not read this folder.',
    ...(missing.length === 0
      ? []
      : [
          '',
          `Could not be read, so not in the ZIP: ${missing.join(', ')}. On the server these files stay as they are.`,
        ]),
  ],
};
