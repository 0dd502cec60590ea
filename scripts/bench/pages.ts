/** A page that is measured. */
export interface BenchPage {
  readonly id: 'ours' | 'plain' | 'drawn' | 'framework';
  readonly name: string;
  /** Selector of the tiles that filter on a click. */
  readonly tiles: string;
}

/** In the order of the tables; `framework` is measured only when it is asked for. */
export const benchPages: readonly BenchPage[] = [
  { id: 'ours', name: 'Then Chốt', tiles: '[data-figure="province-map"] [data-province]' },
  { id: 'plain', name: 'plain HTML + JS + JSON', tiles: '#map [data-code]' },
  { id: 'drawn', name: 'plain HTML, charts already in the file', tiles: '#map [data-code]' },
  { id: 'framework', name: 'Observable Framework + Plot', tiles: '#map [data-code]' },
];
