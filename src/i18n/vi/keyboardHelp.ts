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

/** Gives the list its type without asserting it. */
function readonlyGroups(groups: readonly KeyHelpGroup[]): readonly KeyHelpGroup[] {
  return groups;
}

/** Texts of the keyboard help. */
export const keyboardHelpVi = {
  title: 'Phím tắt',
  open: 'Dùng phím tắt một ký tự: ?, F và I',
  openHint: 'Bỏ chọn nếu các phím này vướng với phần mềm khác, như khi điều khiển bằng giọng nói.',
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
        { keys: ['Esc'], does: 'đóng danh sách, hộp thoại hoặc lời chú của biểu đồ' },
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
        { keys: ['→', 'Page Down', 'Space'], does: 'biểu đồ sau' },
        { keys: ['←', 'Page Up'], does: 'biểu đồ trước' },
        { keys: ['Home', 'End'], does: 'biểu đồ đầu, biểu đồ cuối' },
        { keys: ['F'], does: 'vào, ra toàn màn hình' },
        { keys: ['Esc'], does: 'kết thúc, về chỗ đã bắt đầu' },
      ],
    },
  ]),
};
