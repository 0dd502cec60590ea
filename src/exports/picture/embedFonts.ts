/** The face that pictures carry with them. */
const family = 'Be Vietnam Pro';

const cache = new Map<string, Promise<string>>();

/**
 * The page's own `@font-face` rules of Be Vietnam Pro that `text` needs, as css text with `data:`
 * addresses, so that an svg image, which may load nothing, has its faces. Each file is read once.
 * Rejects when a file cannot be fetched or the page declares no such face.
 */
export async function embedFonts(text: string): Promise<string> {
  const faces = [...document.styleSheets].flatMap((sheet) =>
    facesOf(readRules(sheet), sheet.href ?? document.baseURI),
  );
  if (faces.length === 0) throw new Error(`The page declares no face of ${family}`);
  const needed = faces.filter(({ rule }) =>
    holdsSome(rule.style.getPropertyValue('unicode-range'), text),
  );
  return (await Promise.all(needed.map(embedFace))).join('\n');
}

/** Whether a `unicode-range` holds a character of the text; none at all holds every character. */
function holdsSome(unicodeRange: string, text: string): boolean {
  const ranges = [...unicodeRange.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/giu)].map(
    ([, first = '', last = first]) => [parseInt(first, 16), parseInt(last, 16)] as const,
  );
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  return (
    ranges.length === 0 ||
    codes.some((code) => ranges.some(([first, last]) => first <= code && code <= last))
  );
}

interface Face {
  readonly rule: CSSFontFaceRule;
  /** What relative addresses in the rule start from. */
  readonly base: string;
}

function readRules(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    // Another origin's sheet (an extension's, say) does not show its rules.
    return [];
  }
}

function facesOf(rules: readonly CSSRule[], base: string): readonly Face[] {
  return rules.flatMap((rule): readonly Face[] => {
    if (rule instanceof CSSGroupingRule) return facesOf([...rule.cssRules], base);
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const name = rule.style.getPropertyValue('font-family').replace(/^["']|["']$/gu, '');
    return name === family ? [{ rule, base }] : [];
  });
}

async function embedFace({ rule, base }: Face): Promise<string> {
  const source = rule.style.getPropertyValue('src');
  const address = /url\((["']?)(.*?)\1\)/u.exec(source)?.[2];
  if (address === undefined) throw new Error(`A face of ${family} has no file: ${source}`);
  const data = address.startsWith('data:') ? address : await readOnce(new URL(address, base).href);
  const copied = ['font-style', 'font-weight', 'unicode-range'].map((property) => {
    const value = rule.style.getPropertyValue(property);
    return value === '' ? '' : `${property}:${value};`;
  });
  // `block`, whatever the page says: under `swap` the picture could be drawn in another face.
  return `@font-face{font-family:'${family}';${copied.join('')}font-display:block;src:url(${data})}`;
}

function readOnce(url: string): Promise<string> {
  const known = cache.get(url);
  if (known !== undefined) return known;
  const reading = readAsDataUrl(url).catch((error: unknown) => {
    // The next export asks again.
    cache.delete(url);
    throw error;
  });
  cache.set(url, reading);
  return reading;
}

async function readAsDataUrl(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: the server answers ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  // Not the server's type: intranet servers often do not know woff2.
  return `data:font/woff2;base64,${btoa(binary)}`;
}
