/** A page that is measured. */
export interface BenchPage {
  readonly id: 'ours' | 'plain' | 'drawn';
  readonly name: string;
  /** Selector of the tiles that filter on a click. */
  readonly tiles: string;
}

export const benchPages: readonly BenchPage[] = [
  { id: 'ours', name: 'Then Chốt', tiles: '[data-figure="province-map"] [data-province]' },
  { id: 'plain', name: 'plain HTML + JS + JSON', tiles: '#map [data-code]' },
  { id: 'drawn', name: 'plain HTML, charts already in the file', tiles: '#map [data-code]' },
];
