/** How the places are called that nobody chose. */
type PlaceKind = 'provinces' | 'units';

/** Texts of what chosen provinces are seen against. */
export const comparisonRestVi = {
  /** "18 tỉnh khác: từ 5,67 % đến 13,83 %". */
  range: (count: number, kind: PlaceKind, low: string, high: string) =>
    `${count} ${kind === 'units' ? 'đơn vị' : 'tỉnh'} khác: ${
      low === high ? `đều ${low}` : `từ ${low} đến ${high}`
    }`,
  /** One measure of a range: "18 tỉnh khác, ủy viên BCH: từ 0 đến 6". */
  measure: (name: string, range: string) => `${name}: ${range}`,
};

export const comparisonRestEn: typeof comparisonRestVi = {
  range: (count, kind, low, high) =>
    `${count} other ${kind === 'units' ? 'units' : 'provinces'}: ${
      low === high ? `all ${low}` : `from ${low} to ${high}`
    }`,
  measure: (name, range) => `${name}: ${range}`,
};
