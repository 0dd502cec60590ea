/**
 * What the build uses although one of the oldest browsers lacks it, each with the reason why nothing
 * is lost there. An entry that is no longer needed is a fault.
 * @type {Readonly<Record<string, string>>}
 */
export const allowed = {
  // Code.
  '.use()': 'Not Iterator or DisposableStack: React’s own hook, and a method of QueryClient.',
  '.fileName()': 'Our own method, the name of an exported file.',
  '.captureStackTrace()': 'fflate asks first.',
  'Error.captureStackTrace': 'fflate asks first.',
  '.toHex()': '@noble/hashes asks first and has its own.',
  'Uint8Array.fromHex': '@noble/hashes asks first and has its own.',
  'navigator.connection': 'React asks first.',
  'document.fullscreenEnabled': 'Undefined is no: presentation fills the window instead.',
  'document.fullscreenElement': 'Asked only where fullscreenEnabled is true.',
  'document.exitFullscreen': 'Called only while an element is full screen.',
  'document.adoptedStyleSheets':
    'Asked for first; without it paper size is left to the print dialog.',
  ClipboardItem: 'Within a try or asked for first; the older copy command follows.',
  // Styles: what an old browser leaves out costs looks, never content.
  'text-wrap': 'Lines break less evenly.',
  'text-wrap: balance': 'Lines break less evenly.',
  'text-wrap: pretty': 'Lines break less evenly.',
  outline: 'Safari draws it since long; only its rounded corners are new.',
  'accent-color': 'Boxes keep the colour of the system.',
  'forced-color-adjust': 'Safari has no forced colours.',
  'forced-color-adjust: none': 'Safari has no forced colours.',
  'break-after: avoid': 'Paper: a heading may stand alone at the end of a page.',
  'font-family: ui-monospace': 'The next face follows.',
  '@page': 'Paper: the dialog of the browser decides on size and margins.',
  size: 'Paper: the dialog of the browser decides on size and margins.',
  'user-select': 'Text can be selected while dragging.',
  ':has': 'Firefox 115 may scroll the page behind a presentation; nothing else stands on it.',
  'scrollbar-width': 'A scroll bar is seen.',
  'scrollbar-width: none': 'A scroll bar is seen.',
};
