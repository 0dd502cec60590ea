import { createContext } from 'react';
import type { FigureId } from '@/figures/figureModel';

/**
 * Widths in px at which charts are drawn where nothing can be measured: while the page is built.
 * Figures that are not named there are not drawn by the build.
 */
export const BuiltWidths = createContext<Readonly<Partial<Record<FigureId, number>>>>({});
