/** Why a data file could not be used, precise enough to be mended: file, place, value. */
export type DataFault =
  | {
      readonly kind: 'http';
      readonly file: string;
      readonly status: number;
      readonly folder?: string;
    }
  | {
      readonly kind: 'network';
      readonly file: string;
      /** The address of the data folder when it does not lie beside the page. */
      readonly folder?: string;
    }
  | {
      /** The server took the question and has not answered in full after so many seconds. */
      readonly kind: 'slow';
      readonly file: string;
      readonly seconds: number;
      readonly folder?: string;
    }
  | { readonly kind: 'missing'; readonly file: string }
  | { readonly kind: 'encoding'; readonly file: string }
  | { readonly kind: 'html'; readonly file: string; readonly value: string }
  | {
      readonly kind: 'syntax';
      readonly file: string;
      readonly line: number;
      readonly column: number;
      readonly value: string;
    }
  | {
      readonly kind: 'hash';
      readonly file: string;
      readonly expected: string;
      readonly actual: string;
    }
  | { readonly kind: 'newer-schema'; readonly file: string; readonly value: string }
  | {
      readonly kind: 'value';
      readonly file: string;
      /** Path to the field: "observations[3].province". */
      readonly place: string;
      readonly value: string;
      readonly rule: FaultRule;
      /** What would be right, where the rule alone does not say it: `"named" | "reported"`. */
      readonly expected?: string;
    };

export const faultRules = [
  'type',
  'required',
  'text',
  'code',
  'date',
  'hash',
  'percent-range',
  'whole-number',
  'known-province',
  'known-source',
  'known-model',
  'known-region',
  'known-cluster',
  'known-unit',
  'known-member',
  'unique',
  'not-made-up',
  'made-up',
  'files',
  'key-twice',
  'not-empty',
  'after-release',
  'years-order',
  'until-order',
  'zero-base',
  'parts',
  'beyond-province',
  'contradicts',
  'known-figure',
] as const;
/** The rule that a value breaks. */
export type FaultRule = (typeof faultRules)[number];

/** Thrown by the door and the loader; carries the fault for the page and the command line. */
export class DataFaultError extends Error {
  readonly fault: DataFault;

  constructor(fault: DataFault) {
    super(`${fault.kind}: ${fault.file}`);
    this.name = 'DataFaultError';
    this.fault = fault;
  }
}

/**
 * True where asking again at once may help: the network or the server's own trouble, never bad content.
 * A server that does not answer is asked again when the reader says so.
 */
export function isPassing(fault: DataFault): boolean {
  return fault.kind === 'network' || (fault.kind === 'http' && fault.status >= 500);
}
