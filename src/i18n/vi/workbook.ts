import { vi } from './messages';

export const workbookVi = {
  ...vi.workbook,
  caption: 'Thuyết minh',
  figure: 'Biểu đồ',
  finding: 'Kết luận',
  filter: 'Bộ lọc',
  unit: 'Đơn vị',
  coverage: 'Độ phủ',
  note: 'Lưu ý',
  asOf: 'Thời điểm',
  boundary: 'Địa giới',
  layer: 'Lớp số liệu',
  release: 'Phiên bản số liệu',
  viewCode: 'Mã tra cứu',
  reading: 'Cách đọc',
  readingText:
    'Ô số để trống là không có số: cột trạng thái ghi chưa tìm thấy, chưa công bố hay không áp dụng; 0 là nguồn báo cáo bằng 0.',
  publisher: 'Cơ quan công bố',
  sourceTitle: 'Tên nguồn',
  reliability: 'Loại nguồn',
  published: 'Ngày của nguồn',
};
