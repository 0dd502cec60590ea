import type { keyboardHelpVi } from '@/i18n/vi/keyboardHelp';

export const keyboardHelpEn: typeof keyboardHelpVi = {
  title: 'Keyboard help',
  open: 'Use the keys of one character: ?, F and I',
  openHint: 'Clear this if they get in the way of other software, such as speech control.',
  columnKeys: 'Key',
  columnDoes: 'What it does',
  groups: [
    {
      id: 'page',
      title: 'The whole page',
      rows: [
        { keys: ['Tab', 'Shift + Tab'], does: 'to the next part, to the one before' },
        { keys: ['Ctrl + Z'], does: 'takes back the last filter (when not typing in a field)' },
        { keys: ['Alt + ←'], does: 'back to the view before, as the Back button of the browser' },
        { keys: ['Esc'], does: 'closes a list, a dialog or the note of a mark' },
        { keys: ['?'], does: 'opens this list' },
      ],
    },
    {
      id: 'map',
      title: 'Map',
      rows: [
        { keys: ['←', '→', '↑', '↓'], does: 'to the neighbouring province in that direction' },
        { keys: ['Enter', 'Space'], does: 'chooses the province or takes the choice off' },
        { keys: ['I'], does: 'opens the sheet of the province' },
      ],
    },
    {
      id: 'matrix',
      title: 'Table of provinces and models',
      rows: [
        { keys: ['←', '→', '↑', '↓'], does: 'to the cell, province or model next to it' },
        {
          keys: ['Enter', 'Space'],
          does: 'chooses the province or model of a heading or takes the choice off',
        },
      ],
    },
    {
      id: 'charts',
      title: 'Other charts',
      rows: [
        { keys: ['←', '→', '↑', '↓'], does: 'to the mark before or after; its note follows' },
        { keys: ['Home', 'End'], does: 'to the first mark, to the last one' },
        { keys: ['Enter', 'Space'], does: 'chooses or takes the choice off' },
      ],
    },
    {
      id: 'present',
      title: 'Presentation',
      rows: [
        { keys: ['→', 'Page Down', 'Space'], does: 'next figure' },
        { keys: ['←', 'Page Up'], does: 'figure before' },
        { keys: ['Home', 'End'], does: 'first figure, last figure' },
        { keys: ['F'], does: 'into the full screen and out of it' },
        { keys: ['Esc'], does: 'ends it, back to where it began' },
      ],
    },
  ],
};
