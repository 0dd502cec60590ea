import type { comparisonRestVi } from '@/i18n/vi/comparisonRest';

export const comparisonRestEn: typeof comparisonRestVi = {
  range: (count, kind, low, high) =>
    `${count} other ${kind === 'units' ? 'units' : 'provinces'}: ${
      low === high ? `all ${low}` : `from ${low} to ${high}`
    }`,
  legend: (kind) => (kind === 'units' ? 'other units' : 'other provinces'),
  measure: (name, range) => `${name}, ${range}`,
};
