import { lightPalette } from '@/figures/palette';

const rootId = 'print-root';
/** Its css hides the page and shows the container on paper. */
const printingClass = 'is-printing';

/** A4 one way or the other. */
export type Paper = 'landscape' | 'portrait';

let pageShape: CSSStyleSheet | undefined;

/** The container that only paper shows; made when first asked for. */
function findRoot(): HTMLElement {
  const found = document.getElementById(rootId);
  if (found !== null) return found;
  const root = document.createElement('div');
  root.id = rootId;
  // Paper is light, whatever the page's theme.
  for (const [name, color] of Object.entries(lightPalette)) {
    root.style.setProperty(`--${name}`, color);
  }
  document.body.append(root);
  return root;
}

/** True when something is ready to be printed instead of the page. */
export function hasPages(): boolean {
  return (document.getElementById(rootId)?.childElementCount ?? 0) > 0;
}

/**
 * Lets `fill` put pages into the container, which is laid out off the screen meanwhile so that
 * pages can be measured. From then on paper shows these pages, until they were printed.
 */
export function fillPages(paper: Paper, fill: (root: HTMLElement) => void): void {
  const root = findRoot();
  root.replaceChildren();
  root.className = 'is-measured';
  try {
    fill(root);
  } catch (error) {
    emptyPages();
    throw error;
  }
  root.className = '';
  document.body.classList.add(printingClass);
  shapePages(paper);
  window.addEventListener('afterprint', emptyPages, { once: true });
}

function emptyPages(): void {
  const root = findRoot();
  root.replaceChildren();
  root.className = '';
  document.body.classList.remove(printingClass);
  shapePages(undefined);
}

/** The page's policy forbids style elements, not sheets that a script makes. */
function shapePages(paper: Paper | undefined): void {
  // Absent before Safari 16.4, whatever the type says: then the dialog of the browser decides.
  if (!('adoptedStyleSheets' in document)) return;
  const others = document.adoptedStyleSheets.filter((sheet) => sheet !== pageShape);
  if (paper === undefined) {
    document.adoptedStyleSheets = others;
    return;
  }
  pageShape ??= new CSSStyleSheet();
  pageShape.replaceSync(`@page { size: A4 ${paper}; margin: 10mm; }`);
  document.adoptedStyleSheets = [...others, pageShape];
}
