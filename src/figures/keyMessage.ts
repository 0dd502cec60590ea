/** What a finding says first: up to the end of its first sentence, or of a part that can stand alone. */
export function keyMessageOf(finding: string): string {
  const [first = ''] = finding.split(/; |(?<=[\p{Ll}\d%)”]\.) /u);
  return first.replace(/\.$/u, '');
}
