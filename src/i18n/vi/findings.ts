import { formatList } from '@/domain/format';
import { vi } from './messages';

export const findingsVi = {
  ...vi.findings,
  unit: 'nội dung nêu trong bài tổng kết',
  period: 'tổng kết năm 2019',
  more: (count: number) => `và ${count} nội dung khác, xem bảng`,
  group: {
    results: 'Kết quả',
    limitations: 'Hạn chế',
    causes: 'Nguyên nhân',
    lessons: 'Kinh nghiệm',
    exemplars: 'Nơi tiêu biểu',
  },
  groupTitle: (name: string, count: number) => `${name} (${count})`,
  extent: {
    all: 'cả khu vực',
    most: 'hầu hết các nơi',
    many: 'nhiều nơi',
    some: 'một số nơi',
    'at-times': 'có lúc',
  },
  noExtent: 'không nêu mức độ',
  openList: 'danh sách trong bài kết thúc bằng “…”, có thể chưa đủ',
  exemplars: (name: string, places: string, open: string) =>
    `${name}: ${places}${open === '' ? '' : ` (${open})`}.`,
  goTo: (figure: string) => `Đến biểu đồ: ${figure}`,
  related: 'Biểu đồ liên quan:',
  finding: (f: {
    results: number;
    limitations: number;
    causes: number;
    lessons: number;
    followed: number;
    indicators: readonly string[];
  }) =>
    `Bài tổng kết nêu ${f.results === 0 ? '' : `${f.results} kết quả, `}${f.limitations} hạn chế, ${f.causes} nguyên nhân, ${f.lessons} kinh nghiệm${
      f.followed === 0
        ? '.'
        : `; ${f.followed} hạn chế thuộc chỉ tiêu đang theo dõi: ${formatList(f.indicators, 'vi')}.`
    }`,
  /** A text that says its extent in its own words. */
  saysExtent: /một số|một bộ phận|có nơi|có lúc|nhiều/iu,
  coverage: (f: { limitations: number; places: number }) =>
    `Bài không nêu tên nơi nào trong ${f.limitations} hạn chế; ${f.places} tỉnh được nêu tên ở phần tiêu biểu.`,
  notFiltered: 'Phần này không lọc theo tỉnh: bài không gắn hạn chế, nguyên nhân với tỉnh nào.',
  column: {
    group: 'Nhóm',
    text: 'Nội dung',
    extent: 'Mức độ',
    figures: 'Biểu đồ liên quan',
    locator: 'Chỗ trong bài',
  },
};
