import { vi } from './messages';

/** Texts of the PowerPoint deck. */
export const deckVi = {
  ...vi.deck,
  sources: 'Nguồn',
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
