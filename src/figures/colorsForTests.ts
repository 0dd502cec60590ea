/** A colour as linear light, each channel 0 to 1. */
type Light = readonly [red: number, green: number, blue: number];

/** Ways to see: Machado, Oliveira and Fernandes (2009) at full severity; grey as on a photocopy. */
export const sights = ['usual', 'deuteranopia', 'protanopia', 'grey'] as const;
export type Sight = (typeof sights)[number];

const matrices: Readonly<Record<Sight, readonly [Light, Light, Light]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

/** Contrast ratio of WCAG 2.2, 1 to 21. @param first and second as "#rrggbb" */
export function contrastOf(first: string, second: string): number {
  const [dim = 0, bright = 0] = [first, second].map(luminanceOf).sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

/** CIE lightness L*, 0 (black) to 100 (white), as somebody sees it. */
export function lightnessOf(hex: string, sight: Sight): number {
  return labOf(seenAs(lightOf(hex), sight))[0];
}

/** CIEDE2000 difference as somebody sees it: about 1 is just seen, 0 is the same colour. */
export function differenceOf(first: string, second: string, sight: Sight): number {
  return ciede2000(labOf(seenAs(lightOf(first), sight)), labOf(seenAs(lightOf(second), sight)));
}

function lightOf(hex: string): Light {
  const channel = (start: number): number => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function luminanceOf(hex: string): number {
  return dot(matrices.grey[0], lightOf(hex));
}

function seenAs(light: Light, sight: Sight): Light {
  const [red, green, blue] = matrices[sight];
  const seen = (row: Light): number => Math.min(1, Math.max(0, dot(row, light)));
  return [seen(red), seen(green), seen(blue)];
}

function dot(a: Light, b: Light): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

type Lab = readonly [lightness: number, a: number, b: number];

/** CIE L*a*b* under D65. */
function labOf(light: Light): Lab {
  const x = curve(dot([0.4124564, 0.3575761, 0.1804375], light) / 0.95047);
  const y = curve(dot([0.2126729, 0.7151522, 0.072175], light));
  const z = curve(dot([0.0193339, 0.119192, 0.9503041], light) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function curve(share: number): number {
  return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
}

/** Sharma, Wu and Dalal (2005), with their names of the terms. */
export function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)));
  const c1 = Math.hypot(a1 * (1 + g), b1);
  const c2 = Math.hypot(a2 * (1 + g), b2);
  const h1 = hueOf(a1 * (1 + g), b1);
  const h2 = hueOf(a2 * (1 + g), b2);
  const turn = c1 * c2 === 0 ? 0 : shortestTurn(h2 - h1);
  const deltaH = 2 * Math.sqrt(c1 * c2) * sin(turn / 2);
  const meanH = c1 * c2 === 0 ? h1 + h2 : h1 + turn / 2;
  const c = (c1 + c2) / 2;
  const l = ((l1 + l2) / 2 - 50) ** 2;
  const t =
    1 -
    0.17 * cos(meanH - 30) +
    0.24 * cos(2 * meanH) +
    0.32 * cos(3 * meanH + 6) -
    0.2 * cos(4 * meanH - 63);
  const hue = (meanH + 360) % 360;
  const spin = 60 * Math.exp(-(((hue - 275) / 25) ** 2));
  const rotation = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * sin(spin);
  const partL = (l2 - l1) / (1 + (0.015 * l) / Math.sqrt(20 + l));
  const partC = (c2 - c1) / (1 + 0.045 * c);
  const partH = deltaH / (1 + 0.015 * c * t);
  return Math.sqrt(partL ** 2 + partC ** 2 + partH ** 2 + rotation * partC * partH);
}

function hueOf(a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

function shortestTurn(degrees: number): number {
  if (degrees > 180) return degrees - 360;
  return degrees < -180 ? degrees + 360 : degrees;
}

function sin(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

function cos(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}
