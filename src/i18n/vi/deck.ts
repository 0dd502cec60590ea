import { vi } from './messages';

/** Texts of the PowerPoint deck. */
export const deckVi = {
  ...vi.deck,
  keyMessages: 'Thông điệp chính',
  sources: 'Nguồn',
  sourcesTitle: (count: number) => `Nguồn số liệu (${count})`,
  sourcesOfFigure: 'Nguồn của biểu đồ này',
  continued: (title: string, page: number) => `${title} (tiếp, trang ${page})`,
  failed: (message: string) => `Không tạo được biểu đồ này: ${message}.`,
  alt: {
    bars: (name: string, finding: string) => `Biểu đồ thanh ngang “${name}”. ${finding}`,
    scatter: (name: string, finding: string) => `Biểu đồ điểm theo thời gian “${name}”. ${finding}`,
    table: (name: string, finding: string, rows: number, columns: number) =>
      `Bảng “${name}”, ${rows} dòng, ${columns} cột. ${finding}`,
    tiles: (name: string, finding: string) => `Bản đồ ô vuông “${name}”. ${finding}`,
    picture: (name: string, finding: string) => `Ảnh của biểu đồ “${name}”. ${finding}`,
    legend: (labels: readonly string[]) => `Chú giải: ${labels.join(', ')}.`,
  },
  layout: { title: 'Trang đầu', figure: 'Biểu đồ' },
  prompt: {
    title: 'Câu chính',
    subtitle: 'Phạm vi và thời điểm',
    lead: 'Tên biểu đồ, phạm vi, đơn vị',
    caption: 'Nguồn, thời điểm, phiên bản số liệu',
    number: 'Số trang',
  },
};
