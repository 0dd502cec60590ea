import type { ViewCodeFault } from '@/domain/viewCode';
import { vi } from './messages';

/** Why a file gives nothing back. */
export type FileFault =
  | 'other-type'
  | 'broken'
  | 'no-metadata'
  | 'newer'
  | 'too-large'
  | 'invalid'
  | 'unreadable';

interface Releases {
  readonly before: string;
  readonly now: string;
}

/** How many rows of a picture differ from the rows of now. */
export interface RowCounts {
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}

function rowsVi({ changed, added, removed }: RowCounts): string {
  return [
    changed > 0 ? `${changed} dòng thay đổi` : '',
    added > 0 ? `${added} dòng mới` : '',
    removed > 0 ? `${removed} dòng không còn` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const unchangedVi = 'Trang vẫn giữ nguyên như trước.';

const fileFaultsVi: Readonly<Record<FileFault, string>> = {
  'other-type':
    'không phải ảnh PNG hoặc SVG. Trang này nhận ảnh PNG, SVG đã xuất từ trang, và bảng số liệu .xlsx, .csv, .json ở nút “Nhập từ Excel”',
  broken: 'bị hỏng hoặc bị cắt trên đường gửi; hãy lấy lại tệp gốc',
  'no-metadata':
    'không mang thông tin của trang này: ảnh do chương trình khác làm ra, hoặc phần mềm gửi tin đã bỏ thông tin. Nếu cuối ảnh có in mã tra cứu, hãy nhập mã đó',
  newer:
    'do bản mới hơn của trang này làm ra; hãy dùng bản mới, hoặc nhập mã tra cứu in ở cuối ảnh',
  'too-large': 'lớn hơn mọi ảnh mà trang này làm ra',
  invalid: 'mang thông tin đã bị sửa sai; nếu cuối ảnh có in mã tra cứu, hãy nhập mã đó',
  unreadable: 'không đọc được; có thể đó là thư mục, hoặc tệp đã bị chuyển đi',
};

function codeFaultVi(fault: ViewCodeFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'Hãy nhập mã tra cứu in ở cuối ảnh, ví dụ 4F7K-20A9.';
    case 'character':
      return `Mã tra cứu không dùng ký tự “${fault.character}”.`;
    case 'length':
      return `Mã tra cứu dài từ 3 đến 16 ký tự; mã vừa nhập có ${fault.length}.`;
    case 'check':
      return 'Mã sai ít nhất một ký tự. Hãy so lại với mã in trên ảnh.';
    case 'newer':
      return 'Mã do bản mới hơn của trang này làm ra; hãy dùng bản mới.';
    case 'not-in-data':
      return 'Mã nói đến tỉnh hoặc mô hình không có trong số liệu hiện tại.';
  }
}

export const giveBackVi = {
  ...vi.giveBack,
  title: 'Mở lại biểu đồ hoặc mã tra cứu',
  intro:
    'Ảnh PNG hoặc SVG đã xuất từ trang này mang theo bộ lọc và số liệu của nó. Kéo tệp vào bất cứ chỗ nào trên trang, hoặc chọn ở đây. Tệp chỉ được đọc trên máy này.',
  choose: 'Chọn ảnh PNG, SVG',
  code: 'Mã tra cứu in ở cuối ảnh',
  openCode: 'Mở',
  reading: 'Đang đọc…',
  loading: 'Số liệu còn đang tải. Hãy thử lại sau ít giây.',
  loadFailed: `Không tải được phần đọc ảnh; hãy kiểm tra mạng hoặc tải lại trang. ${unchangedVi}`,
  fileFault: (file: string, fault: FileFault) => `“${file}” ${fileFaultsVi[fault]}. ${unchangedVi}`,
  codeFault: (fault: ViewCodeFault) => codeFaultVi(fault),
  pictureRestored: (name: string) => `Đã mở lại biểu đồ “${name}”.`,
  codeRestored: 'Đã mở lại bộ lọc của mã. Mã chỉ mang bộ lọc, không mang số liệu.',
  filterNow: (filter: string) => `${filter}.`,
  release: (id: string, date: string) => `phiên bản ${id} ngày ${date}`,
  sameRelease: (now: string) => `Số liệu ghi trong ảnh đúng là của ${now}, đang hiện hành.`,
  sameRows: ({ before, now }: Releases) =>
    `Ảnh làm từ ${before}; đang hiện hành là ${now}, nhưng không dòng nào của biểu đồ này thay đổi.`,
  changedRows: ({ before, now }: Releases, counts: RowCounts) =>
    `Ảnh làm từ ${before}; đang hiện hành là ${now}: ${rowsVi(counts)}.`,
  alteredRows: (now: string, counts: RowCounts) =>
    `Ảnh ghi là của ${now}, đang hiện hành, nhưng số liệu ghi trong ảnh khác: ${rowsVi(counts)}. Ảnh có thể đã bị sửa, hoặc do phiên bản khác của trang này làm ra.`,
  notComparable: (before: string) =>
    `Ảnh làm từ ${before}. Hiện không vẽ được biểu đồ này nên không so được số liệu.`,
  goTo: 'Đến biểu đồ này',
  changes: 'Những dòng khác với ảnh',
  column: { row: 'Dòng', what: 'Mục', before: 'Trong ảnh', now: 'Hiện nay' },
  kind: { added: 'dòng mới', removed: 'không còn' },
  nothing: 'trống',
};
