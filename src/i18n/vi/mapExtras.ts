/** Texts of what the map draws besides its numbers: dots, sparks, outlines. */
export const mapExtrasVi = {
  outlines: 'Khung bao quanh các tỉnh',
  outlineOption: {
    none: 'Khung: không',
    units: 'Khung: tỉnh mới',
    regions: 'Khung: vùng',
    clusters: 'Khung: cụm thi đua',
  },
  inRegion: (name: string) => `vùng ${name}`,
  inCluster: (name: string) => name,
  regionKey: (name: string) => name,
  clusterKey: (name: string) => name,
  sparkKey: (first: string, last: string) => `nét: ${first} – ${last}`,
  targetKey: (percent: string) => `chỉ tiêu ${percent}`,
  sparkWords: (from: string, fromYear: string, to: string, toYear: string) =>
    `cả chuỗi: ${from} (${fromYear}) → ${to} (${toYear})`,
};
