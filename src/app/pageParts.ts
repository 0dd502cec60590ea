import type { KeyboardHelpProps } from '@/features/keyboardHelp/KeyboardHelp';
import type { SourcesSectionProps } from '@/features/sources/SourcesSection';
import type { SaveReleaseProps } from '@/features/importData/SaveRelease';
import type { PagePart } from './pagePart';
import type { PagePresentationProps } from './PagePresentation';
import type { KeyMessagesProps } from './sections/KeyMessages';
import type { FigureSectionProps } from './sections/figureSectionProps';
import type { SheetSectionProps } from './sections/SheetSection';
import type { WhatChangedProps } from './sections/WhatChangedSection';
import type { PageBriefingProps } from './tools/PageBriefing';
import type { PageGiveBackProps } from './tools/PageGiveBack';
import type { PageImportProps } from './tools/PageImport';

export const keyMessagesPart: PagePart<KeyMessagesProps> = {
  id: 'key-messages',
  load: async () => (await import('./sections/KeyMessages')).KeyMessages,
};

export const matrixPart: PagePart<FigureSectionProps> = {
  id: 'matrix',
  load: async () => (await import('./sections/MatrixSection')).MatrixSection,
};

export const reductionPart: PagePart<FigureSectionProps> = {
  id: 'reduction',
  load: async () => (await import('./sections/ReductionSection')).ReductionSection,
};

export const roadmapPart: PagePart<FigureSectionProps> = {
  id: 'roadmap',
  load: async () => (await import('./sections/RoadmapSection')).RoadmapSection,
};

export const committeePart: PagePart<FigureSectionProps> = {
  id: 'committee',
  load: async () => (await import('./sections/CommitteeSection')).CommitteeSection,
};

export const findingsPart: PagePart<FigureSectionProps> = {
  id: 'findings',
  load: async () => (await import('./sections/FindingsSection')).FindingsSection,
};

export const whatChangedPart: PagePart<WhatChangedProps> = {
  id: 'what-changed',
  load: async () => (await import('./sections/WhatChangedSection')).WhatChangedSection,
};

export const sourcesPart: PagePart<SourcesSectionProps> = {
  id: 'sources',
  load: async () => (await import('@/features/sources/SourcesSection')).SourcesSection,
};

export const sheetPart: PagePart<SheetSectionProps> = {
  id: 'sheet',
  load: async () => (await import('./sections/SheetSection')).SheetSection,
};

export const presentationPart: PagePart<PagePresentationProps> = {
  id: 'presentation',
  load: async () => (await import('./PagePresentation')).PagePresentation,
};

export const briefingPart: PagePart<PageBriefingProps> = {
  id: 'briefing',
  load: async () => (await import('./tools/PageBriefing')).PageBriefing,
};

export const giveBackPart: PagePart<PageGiveBackProps> = {
  id: 'give-back',
  load: async () => (await import('./tools/PageGiveBack')).PageGiveBack,
};

export const importPart: PagePart<PageImportProps> = {
  id: 'import',
  load: async () => (await import('./tools/PageImport')).PageImport,
};

export const keyboardHelpPart: PagePart<KeyboardHelpProps> = {
  id: 'keyboard-help',
  load: async () => (await import('@/features/keyboardHelp/KeyboardHelp')).KeyboardHelp,
};

export const saveReleasePart: PagePart<SaveReleaseProps> = {
  id: 'save-release',
  load: async () => (await import('@/features/importData/SaveRelease')).SaveRelease,
};
