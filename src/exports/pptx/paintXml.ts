import { colorXml } from './themeColors';
import type { Box, Paint } from './drawing';
import { val, xml, type XmlElement } from './xml';

const emuPerPt = 12_700;
const turnsPerDegree = 60_000;

/** Points as the whole EMU that the files count in. */
export function emu(pt: number): number {
  return Math.round(pt * emuPerPt);
}

/** Points as hundredths, for sizes of text. */
export function centipoints(pt: number): number {
  return Math.round(pt * 100);
}

/** A frame; `a:xfrm` in shapes, `p:xfrm` in graphic frames. */
export function frameXml(
  name: 'a:xfrm' | 'p:xfrm',
  { xPt, yPt, widthPt, heightPt }: Box,
  { isUpsideDown = false, turnDeg }: { isUpsideDown?: boolean; turnDeg?: number } = {},
): XmlElement {
  const rot = turnDeg === undefined ? undefined : Math.round(turnDeg * turnsPerDegree);
  return xml(name, { rot, flipV: isUpsideDown ? true : undefined }, [
    xml('a:off', { x: emu(xPt), y: emu(yPt) }),
    xml('a:ext', { cx: emu(Math.max(0, widthPt)), cy: emu(Math.max(0, heightPt)) }),
  ]);
}

/** A fill with a colour of the theme, or none. */
export function fillXml(color: string | undefined, opacity = 1): XmlElement {
  if (color === undefined) return xml('a:noFill');
  const alpha = opacity < 1 ? [val('a:alpha', Math.round(opacity * 100_000))] : [];
  return xml('a:solidFill', {}, [colorXml(color, alpha)]);
}

/** An outline, or an explicit none. */
export function lineXml(line: Paint['line'], name = 'a:ln'): XmlElement {
  if (line === undefined) return xml(name, {}, [fillXml(undefined)]);
  return xml(name, { w: emu(line.widthPt) }, [
    fillXml(line.color),
    line.dash === undefined ? undefined : val('a:prstDash', line.dash),
  ]);
}

/** How a part of a chart is painted. */
export function chartPaintXml({ fill, fillOpacity, line }: Paint): XmlElement {
  return xml('c:spPr', {}, [fillXml(fill, fillOpacity), lineXml(line)]);
}
