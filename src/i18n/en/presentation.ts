import type { presentationVi } from '@/i18n/vi/presentation';
import { en } from './messages';

export const presentationEn: typeof presentationVi = {
  ...en.presentation,
  title: (figure) => `${figure} · Presentation · Then Chốt`,
  previous: 'Previous',
  previousHint: 'Previous figure (key ← or Page Up)',
  next: 'Next',
  nextHint: 'Next figure (key → or Page Down)',
  end: 'End',
  endHint: 'End the presentation (key Esc)',
  filter: 'Filter',
  filterHint: 'Open the filters; the figure follows at once',
  fullscreen: 'Full screen',
  leaveFullscreen: 'Leave full screen',
  fullscreenHint: 'Enter or leave the full screen',
  fullscreenKeyHint: 'Enter or leave the full screen (key F)',
  choices: 'Choices for this figure',
  place: (place, of) => `Figure ${place} of ${of}`,
  said: (place, name, finding) => `${place}. ${name}. ${finding}`,
  chart: (name) => `Drawing: ${name}`,
  controls: 'Controls of the presentation',
};
