import type { comfortsVi } from '@/i18n/vi/comforts';
import { someNames } from '@/i18n/words';

export const comfortsEn: typeof comfortsVi = {
  menu: {
    button: 'More',
    theme: 'Page colours',
    themeChoice: {
      system: 'Colours of the system',
      light: 'Light colours',
      dark: 'Dark colours',
    },
    copyLink: 'Copy link',
    copied: 'The link to what is shown has been copied.',
    copyRefused:
      'The browser does not allow copying. The link is selected: press Ctrl+C to take it.',
    link: 'Link to what is shown',
    help: 'Keyboard help',
  },
  filters: {
    open: (chosen) => (chosen === 0 ? 'Filters' : `Filters (${chosen})`),
    title: 'Filters and data',
    show: (left) => {
      if (left === 0) return 'Close (no province is left)';
      return `Show ${left} ${left === 1 ? 'province' : 'provinces'}`;
    },
    undo: 'Undo',
  },
  news: {
    left: (left, all, names) =>
      `${left} of ${all} provinces left: filtered by ${someNames(names, 5, (count) => `and ${count} more`)}.`,
    noFilter: (all) => `No filter any more: all ${all} provinces.`,
    undone: (text) => `Undone. ${text}`,
    map: (what) => `Map: ${what}.`,
    year: (year) => `Year ${year}.`,
    newestYear: 'Newest year.',
  },
};
