import { someNames } from '@/i18n/words';

/** Texts of the page menu, the filters on a phone and what is read aloud. */
export const comfortsVi = {
  menu: {
    button: 'Thêm',
    theme: 'Nền trang',
    themeChoice: {
      system: 'Nền theo máy',
      light: 'Nền sáng',
      dark: 'Nền tối',
    } satisfies Readonly<Record<'system' | 'light' | 'dark', string>>,
    copyLink: 'Sao chép liên kết',
    copied: 'Đã sao chép liên kết đến đúng phần đang xem.',
    copyRefused: 'Trình duyệt không cho sao chép. Liên kết đã được chọn sẵn: nhấn Ctrl+C để lấy.',
    link: 'Liên kết đến phần đang xem',
    help: 'Phím tắt',
  },
  filters: {
    open: (chosen: number) => (chosen === 0 ? 'Lọc' : `Lọc (${chosen})`),
    title: 'Lọc và chọn số liệu',
    show: (left: number) => (left === 0 ? 'Đóng (không còn tỉnh nào)' : `Xem ${left} tỉnh`),
    undo: 'Hoàn tác',
  },
  news: {
    left: (left: number, all: number, names: readonly string[]) =>
      `Còn ${left}/${all} tỉnh: lọc theo ${someNames(names, 5, (count) => `và ${count} mục khác`)}.`,
    noFilter: (all: number) => `Không còn bộ lọc nào: đủ ${all} tỉnh.`,
    undone: (text: string) => `Đã hoàn tác. ${text}`,
    map: (what: string) => `Bản đồ: ${what}.`,
    year: (year: number) => `Năm ${year}.`,
    newestYear: 'Năm mới nhất.',
  },
};
