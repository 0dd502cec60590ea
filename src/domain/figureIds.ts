/** The figures that the page always has. */
export const standingFigureIds = [
  'headline',
  'province-map',
  'pilot-counts',
  'pilot-matrix',
  'staff-roadmap',
  'staff-reduction',
  'committee-additions',
  'findings',
] as const;
/** All figures in reading order; the last ones stand there only when there is something to say. */
export const figureIds = [...standingFigureIds, 'what-changed'] as const;
