import { briefingEn } from './briefing';
import { changeFigureEn } from './changeFigure';
import { committeeEn } from './committee';
import { comparisonRestEn } from './comparisonRest';
import { deckEn } from './deck';
import { findingsEn } from './findings';
import { giveBackEn } from './giveBack';
import { importDataEn } from './importData';
import { importFaultsEn } from './importFaultTexts';
import { keyboardHelpEn } from './keyboardHelp';
import { en } from './messages';
import { presentationEn } from './presentation';
import { releaseTextsEn } from './releaseTexts';
import { roadmapSeriesEn } from './roadmapSeries';
import { seriesFiguresEn } from './seriesFigures';
import { sourcesEn } from './sources';
import { staffFiguresEn } from './staffFigures';
import { staffBulletEn } from './staffSeries';
import { templateTextsEn } from './templateTexts';
import { workbookEn } from './workbook';

/** All that is said in English, in one piece: one request makes the whole page English. */
export const english = {
  messages: en,
  briefing: briefingEn,
  changeFigure: changeFigureEn,
  committee: committeeEn,
  comparisonRest: comparisonRestEn,
  deck: deckEn,
  findings: findingsEn,
  giveBack: giveBackEn,
  importData: importDataEn,
  importFaults: importFaultsEn,
  keyboardHelp: keyboardHelpEn,
  presentation: presentationEn,
  releaseTexts: releaseTextsEn,
  roadmapSeries: roadmapSeriesEn,
  seriesFigures: seriesFiguresEn,
  sources: sourcesEn,
  staffBullet: staffBulletEn,
  staffFigures: staffFiguresEn,
  templateTexts: templateTextsEn,
  workbook: workbookEn,
};
