/** Keys as they stand on a keyboard, and what they do. */
export interface KeyHelp {
  readonly keys: readonly string[];
  readonly does: string;
}

export interface KeyHelpGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly KeyHelp[];
}

/** "a, b, c"; a long list is cut after `max` entries and says how many follow. */
function someNames(names: readonly string[], max: number, more: (count: number) => string): string {
  return names.length <= max
    ? names.join(', ')
    : `${names.slice(0, max - 1).join(', ')} ${more(names.length - max + 1)}`;
}

/** Gives the list its type without asserting it. */
function readonlyGroups(groups: readonly KeyHelpGroup[]): readonly KeyHelpGroup[] {
  return groups;
}

/** Texts of the page menu, the keyboard help, the filters on a phone and what is read aloud. */
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
  help: {
    title: 'Phím tắt',
    open: 'Phím ? mở bảng này',
    openHint: 'Bỏ chọn nếu phím này vướng với phần mềm khác.',
    columnKeys: 'Phím',
    columnDoes: 'Việc',
    groups: readonlyGroups([
      {
        id: 'page',
        title: 'Cả trang',
        rows: [
          { keys: ['Tab', 'Shift + Tab'], does: 'sang phần sau, về phần trước' },
          { keys: ['Ctrl + Z'], does: 'hoàn tác lần lọc vừa rồi (khi không gõ trong ô chữ)' },
          { keys: ['Alt + ←'], does: 'về phần vừa xem, như nút Quay lại của trình duyệt' },
          { keys: ['Esc'], does: 'đóng danh sách, hộp thoại hoặc lời chú của hình' },
          { keys: ['?'], does: 'mở bảng này' },
        ],
      },
      {
        id: 'map',
        title: 'Bản đồ',
        rows: [
          { keys: ['←', '→', '↑', '↓'], does: 'sang tỉnh kề bên theo hướng đó' },
          { keys: ['Enter', 'Space'], does: 'chọn hoặc bỏ chọn tỉnh' },
          { keys: ['I'], does: 'mở phiếu của tỉnh' },
        ],
      },
      {
        id: 'matrix',
        title: 'Bảng tỉnh và mô hình',
        rows: [
          { keys: ['←', '→', '↑', '↓'], does: 'sang ô, tên tỉnh hoặc tên mô hình kề bên' },
          { keys: ['Enter', 'Space'], does: 'chọn hoặc bỏ chọn tỉnh, mô hình ở đầu dòng, đầu cột' },
        ],
      },
      {
        id: 'charts',
        title: 'Các biểu đồ khác',
        rows: [
          { keys: ['←', '→', '↑', '↓'], does: 'sang mục trước, mục sau; lời chú hiện theo' },
          { keys: ['Home', 'End'], does: 'về mục đầu, mục cuối' },
          { keys: ['Enter', 'Space'], does: 'chọn hoặc bỏ chọn' },
        ],
      },
      {
        id: 'present',
        title: 'Trình chiếu',
        rows: [
          { keys: ['→', 'Page Down', 'Space'], does: 'hình sau' },
          { keys: ['←', 'Page Up'], does: 'hình trước' },
          { keys: ['Home', 'End'], does: 'hình đầu, hình cuối' },
          { keys: ['F'], does: 'vào, ra toàn màn hình' },
          { keys: ['Esc'], does: 'kết thúc, về chỗ đã bắt đầu' },
        ],
      },
    ]),
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

export const comfortsEn: typeof comfortsVi = {
  menu: {
    button: 'More',
    theme: 'Page colours',
    themeChoice: {
      system: 'Colours of the system',
      light: 'Light colours',
      dark: 'Dark colours',
    },
    copyLink: 'Copy link',
    copied: 'The link to what is shown has been copied.',
    copyRefused:
      'The browser does not allow copying. The link is selected: press Ctrl+C to take it.',
    link: 'Link to what is shown',
    help: 'Keyboard help',
  },
  help: {
    title: 'Keyboard help',
    open: 'The ? key opens this list',
    openHint: 'Clear this if the key gets in the way of other software.',
    columnKeys: 'Key',
    columnDoes: 'What it does',
    groups: readonlyGroups([
      {
        id: 'page',
        title: 'The whole page',
        rows: [
          { keys: ['Tab', 'Shift + Tab'], does: 'to the next part, to the one before' },
          { keys: ['Ctrl + Z'], does: 'takes back the last filter (when not typing in a field)' },
          { keys: ['Alt + ←'], does: 'back to the view before, as the Back button of the browser' },
          { keys: ['Esc'], does: 'closes a list, a dialog or the note of a mark' },
          { keys: ['?'], does: 'opens this list' },
        ],
      },
      {
        id: 'map',
        title: 'Map',
        rows: [
          { keys: ['←', '→', '↑', '↓'], does: 'to the neighbouring province in that direction' },
          { keys: ['Enter', 'Space'], does: 'chooses the province or takes the choice off' },
          { keys: ['I'], does: 'opens the sheet of the province' },
        ],
      },
      {
        id: 'matrix',
        title: 'Table of provinces and models',
        rows: [
          { keys: ['←', '→', '↑', '↓'], does: 'to the cell, province or model next to it' },
          {
            keys: ['Enter', 'Space'],
            does: 'chooses the province or model of a heading or takes the choice off',
          },
        ],
      },
      {
        id: 'charts',
        title: 'Other charts',
        rows: [
          { keys: ['←', '→', '↑', '↓'], does: 'to the mark before or after; its note follows' },
          { keys: ['Home', 'End'], does: 'to the first mark, to the last one' },
          { keys: ['Enter', 'Space'], does: 'chooses or takes the choice off' },
        ],
      },
      {
        id: 'present',
        title: 'Presentation',
        rows: [
          { keys: ['→', 'Page Down', 'Space'], does: 'next figure' },
          { keys: ['←', 'Page Up'], does: 'figure before' },
          { keys: ['Home', 'End'], does: 'first figure, last figure' },
          { keys: ['F'], does: 'into the full screen and out of it' },
          { keys: ['Esc'], does: 'ends it, back to where it began' },
        ],
      },
    ]),
  },
  filters: {
    open: (chosen) => (chosen === 0 ? 'Filters' : `Filters (${chosen})`),
    title: 'Filters and data',
    show: (left) => {
      if (left === 0) return 'Close (no province is left)';
      return `Show ${left} ${left === 1 ? 'province' : 'provinces'}`;
    },
    undo: 'Undo',
  },
  news: {
    left: (left, all, names) =>
      `${left} of ${all} provinces left: filtered by ${someNames(names, 5, (count) => `and ${count} more`)}.`,
    noFilter: (all) => `No filter any more: all ${all} provinces.`,
    undone: (text) => `Undone. ${text}`,
    map: (what) => `Map: ${what}.`,
    year: (year) => `Year ${year}.`,
    newestYear: 'Newest year.',
  },
};
