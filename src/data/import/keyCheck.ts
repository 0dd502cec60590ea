import type { FaultLog } from './faultLog';

/** Tells whether a row is the first of its key; a later one is a fault that names the earlier. */
export function createKeyCheck(log: FaultLog) {
  const keys = new Map<string, number>();
  const answers = new Map<string, { readonly row: number; readonly isValue: boolean }>();
  return (row: number, question: string, key?: string): boolean => {
    const answer = answers.get(question);
    const isValue = key !== undefined;
    if (answer !== undefined && answer.isValue !== isValue) {
      log.fault({ rule: 'contradicts', row, otherRow: answer.row });
      return false;
    }
    const id = key ?? question;
    const earlier = keys.get(id);
    if (earlier !== undefined) {
      log.fault({ rule: 'duplicate', row, otherRow: earlier });
      return false;
    }
    keys.set(id, row);
    if (answer === undefined) answers.set(question, { row, isValue });
    return true;
  };
}
