/** Texts of the PowerPoint deck. */
export const deckVi = {
  sources: 'Nguồn',
  words: 'Diễn giải',
  sourcesTitle: (count: number) => `Nguồn số liệu (${count})`,
  sourcesOfFigure: 'Nguồn của hình này',
  continued: (title: string, page: number) => `${title} (tiếp, trang ${page})`,
  failed: (message: string) => `Không tạo được hình này: ${message}.`,
  alt: {
    bars: (name: string, finding: string) => `Biểu đồ thanh ngang “${name}”. ${finding}`,
    scatter: (name: string, finding: string) => `Biểu đồ điểm theo thời gian “${name}”. ${finding}`,
    table: (name: string, finding: string, rows: number, columns: number) =>
      `Bảng “${name}”, ${rows} dòng, ${columns} cột. ${finding}`,
    tiles: (name: string, finding: string) => `Bản đồ ô vuông “${name}”. ${finding}`,
    picture: (name: string, finding: string) => `Ảnh của hình “${name}”. ${finding}`,
    legend: (labels: readonly string[]) => `Chú giải: ${labels.join(', ')}.`,
  },
  layout: { title: 'Trang đầu', figure: 'Hình' },
  prompt: {
    title: 'Câu chính',
    subtitle: 'Phạm vi và thời điểm',
    lead: 'Tên hình, phạm vi, đơn vị',
    caption: 'Nguồn, thời điểm, bản phát hành',
    number: 'Số trang',
  },
};

export const deckEn: typeof deckVi = {
  sources: 'Sources',
  words: 'In words',
  sourcesTitle: (count) => `Sources of the figures (${count})`,
  sourcesOfFigure: 'Sources of this figure',
  continued: (title, page) => `${title} (continued, page ${page})`,
  failed: (message) => `This figure could not be made: ${message}.`,
  alt: {
    bars: (name, finding) => `Bar chart “${name}”. ${finding}`,
    scatter: (name, finding) => `Chart of points over time “${name}”. ${finding}`,
    table: (name, finding, rows, columns) =>
      `Table “${name}”, ${rows} rows, ${columns} columns. ${finding}`,
    tiles: (name, finding) => `Tile map “${name}”. ${finding}`,
    picture: (name, finding) => `Picture of the figure “${name}”. ${finding}`,
    legend: (labels) => `Legend: ${labels.join(', ')}.`,
  },
  layout: { title: 'First slide', figure: 'Figure' },
  prompt: {
    title: 'Finding',
    subtitle: 'Scope and date',
    lead: 'Name, scope, unit',
    caption: 'Sources, dates, release',
    number: 'Slide number',
  },
};
