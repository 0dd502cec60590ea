/** How the places are called that nobody chose. */
type PlaceKind = 'provinces' | 'units';

/** Texts of what chosen provinces are seen against. */
export const comparisonRestVi = {
  /** "18 tỉnh khác: từ 5,67 % đến 13,83 %". */
  range: (count: number, kind: PlaceKind, low: string, high: string) =>
    `${count} ${kind === 'units' ? 'đơn vị' : 'tỉnh'} khác: ${
      low === high ? `đều ${low}` : `từ ${low} đến ${high}`
    }`,
  /** Beside a grey dot. */
  legend: (kind: PlaceKind): string => (kind === 'units' ? 'các đơn vị khác' : 'các tỉnh khác'),
  /** Of one measure: "ủy viên BCH, 18 tỉnh khác: từ 1 đến 7". */
  measure: (name: string, range: string) => `${name}, ${range}`,
};
