import type { errorReportVi } from '@/i18n/vi/errorReport';

export const errorReportEn: typeof errorReportVi = {
  copy: 'Copy error report',
  copied: 'The error report is copied.',
  refused: 'The browser does not allow copying: select and copy the text below.',
  hint: 'The report names version, view, browser and message; it holds no figures.',
  reportLabel: 'Text of the error report',
  notice: 'Something unexpected went wrong; the page still works. Reload it if anything looks odd.',
  pageHeading: 'Something unexpected went wrong',
  pageBody: 'The page cannot go on. Reload it; if that does not help, open it without filters.',
  reload: 'Reload',
  openDefault: 'Open the page without filters',
  report: {
    title: 'Then Chốt: error report',
    version: 'Program',
    release: 'Data release',
    view: 'View',
    browser: 'Browser',
    time: 'At',
    place: 'Where',
    message: 'Message',
    noRelease: 'not read yet',
    wholePage: 'the whole page',
  },
};
