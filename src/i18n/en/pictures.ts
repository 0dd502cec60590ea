import type { picturesVi } from '@/i18n/vi/pictures';

export const picturesEn: typeof picturesVi = {
  a4: 'PNG A4',
  a4Hint: '3508 × 2480, a landscape page',
  square: 'PNG square',
  squareHint: '1080 × 1080, for posts and phones',
  copy: 'Copy picture',
  copyHint: 'pastes into slides and messages',
  show: 'Show picture',
  showHint: 'in a window, to copy or download',
  dark: 'Dark pictures',
  copied: 'The picture is copied.',
  title: (name) => `Picture: ${name}`,
  advice: 'Right-click (or press and hold) the picture and choose Copy image.',
  adviceRefused:
    'The browser does not let this page copy pictures itself. Right-click (or press and hold) the picture and choose Copy image.',
  download: 'Download this picture',
};
