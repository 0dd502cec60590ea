import { createContext } from 'react';
import type { FigureId } from '@/figures/figureModel';

/**
 * Widths in px at which charts are drawn before anything can be measured: while the page is built,
 * and when the app takes its place.
 * Figures that are not named there are not drawn by the build.
 */
export const BuiltWidths = createContext<Readonly<Partial<Record<FigureId, number>>>>({});
