import type { sortControlVi } from '@/i18n/vi/sortControl';

export const sortControlEn: typeof sortControlVi = {
  orderOf: (figure) => `Order: ${figure}`,
  option: {
    value: 'By value',
    name: 'By name',
    north: 'North to south',
  },
  note: {
    name: 'Rows by name.',
    north: 'Rows from north to south.',
  },
};
