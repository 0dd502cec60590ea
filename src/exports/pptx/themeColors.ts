import { type ColorName, lightPalette as palette } from '@/figures/palette';
import { val, xml, type XmlElement } from './xml';

/** A colour by its role in a theme: as it is, or as a tone between it and black or white. */
interface ThemeColor {
  readonly role: 'tx1' | 'bg1' | 'accent1' | 'accent2' | 'accent3' | 'accent4';
  /** Lightness in percent times `times`, then `plus` points more. */
  readonly tone?: { readonly times: number; readonly plus: number };
}

const as = (role: ThemeColor['role'], times = 100, plus = 0): ThemeColor =>
  times === 100 ? { role } : { role, tone: { times, plus } };

/**
 * The palette in roles, so that a slide in another deck takes the colours of that one. Steps are
 * tones of one accent and greys are tones of text and ground: else a scale would change its order
 * with the theme.
 */
const colors: Readonly<Partial<Record<ColorName, ThemeColor>>> = {
  ink: as('tx1'),
  muted: as('tx1', 65, 27),
  line: as('tx1', 50, 46),
  absent: as('tx1', 50, 51),
  paper: as('bg1'),
  'on-step-3': as('bg1'),
  grid: as('tx1', 10, 87),
  named: as('accent1'),
  'step-3': as('accent1', 75, 22),
  'step-2': as('accent1', 50, 50),
  'step-1': as('accent1', 30, 70),
  'step-0': as('accent1', 15, 86),
  reported: as('accent2'),
  accent: as('accent3'),
  target: as('accent4'),
};

const byHex = new Map(
  Object.entries(palette).flatMap(([name, hex]) => {
    const found = Object.entries(colors).find(([key]) => key === name)?.[1];
    return found === undefined ? [] : [[hex, found] as const];
  }),
);

/** A colour of the palette as the theme's; any other as it is. */
export function colorXml(color: string, changes: readonly XmlElement[] = []): XmlElement {
  const found = byHex.get(color);
  if (found === undefined) {
    return xml('a:srgbClr', { val: color.replace('#', '').toUpperCase() }, changes);
  }
  const { role, tone } = found;
  const toned =
    tone === undefined
      ? []
      : [val('a:lumMod', tone.times * 1000), val('a:lumOff', tone.plus * 1000)];
  return xml('a:schemeClr', { val: role }, [...toned, ...changes]);
}
