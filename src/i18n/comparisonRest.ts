/** How the places are called that nobody chose. */
type PlaceKind = 'provinces' | 'units';

/** Texts of what chosen provinces are seen against. */
export const comparisonRestVi = {
  /** "18 tỉnh khác: từ 5,67 % đến 13,83 %". */
  range: (count: number, kind: PlaceKind, low: string, high: string) =>
    `${count} ${kind === 'units' ? 'đơn vị' : 'tỉnh'} khác: ${
      low === high ? `đều ${low}` : `từ ${low} đến ${high}`
    }`,
  /** Of several measures, each with its range. */
  measures: (parts: readonly { readonly name: string; readonly range: string }[]) =>
    `Để so sánh: ${parts.map(({ name, range }) => `${name}, ${range}`).join('; ')}.`,
};

export const comparisonRestEn: typeof comparisonRestVi = {
  range: (count, kind, low, high) =>
    `${count} other ${kind === 'units' ? 'units' : 'provinces'}: ${
      low === high ? `all ${low}` : `from ${low} to ${high}`
    }`,
  measures: (parts) =>
    `For comparison: ${parts.map(({ name, range }) => `${name}, ${range}`).join('; ')}.`,
};
