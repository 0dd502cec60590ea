import type { ImportFault, ImportRule } from '@/domain/importFault';

/** What was found in one sheet. */
export interface FaultLog {
  readonly sheet: string;
  readonly fault: (fault: Omit<ImportFault, 'sheet'>) => void;
  readonly warn: (fault: Omit<ImportFault, 'sheet'>) => void;
  /** A warning that many rows share: one for each column, with the first row and how many. */
  readonly warnOnce: (rule: ImportRule, row: number, column?: string) => void;
  /** A fault that many rows share, likewise. */
  readonly faultOnce: (rule: ImportRule, row: number, column?: string) => void;
  /** In the order of the rows; what concerns the whole sheet comes first. */
  readonly faults: () => readonly ImportFault[];
  readonly warnings: () => readonly ImportFault[];
}

export function createFaultLog(sheet: string): FaultLog {
  const faults: ImportFault[] = [];
  const warnings: ImportFault[] = [];
  const sharedFaults = createShared(sheet);
  const sharedWarnings = createShared(sheet);
  return {
    sheet,
    fault: (fault) => faults.push({ sheet, ...fault }),
    warn: (fault) => warnings.push({ sheet, ...fault }),
    warnOnce: (rule, row, column) => sharedWarnings.note(rule, row, column),
    faultOnce: (rule, row, column) => sharedFaults.note(rule, row, column),
    faults: () => inOrder([...faults, ...sharedFaults.all()]),
    warnings: () => inOrder([...warnings, ...sharedWarnings.all()]),
  };
}

function createShared(sheet: string) {
  const shared = new Map<string, { fault: ImportFault; count: number; lastRow: number }>();
  return {
    note(rule: ImportRule, row: number, column?: string): void {
      const key = `${rule} ${column ?? ''}`;
      const known = shared.get(key);
      if (known === undefined) {
        const fault = { sheet, rule, row, ...(column !== undefined && { column }) };
        shared.set(key, { fault, count: 1, lastRow: row });
      } else if (known.lastRow !== row) {
        known.count += 1;
        known.lastRow = row;
      }
    },
    all: (): readonly ImportFault[] =>
      [...shared.values()].map(({ fault, count }) => (count === 1 ? fault : { ...fault, count })),
  };
}

function inOrder(list: readonly ImportFault[]): readonly ImportFault[] {
  return list.slice().sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}
