import type { ViewCodeFault } from '@/domain/viewCode';

/** Why a file gives nothing back. */
type FileFault =
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
interface RowCounts {
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

function countEn(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}

function rowsEn({ changed, added, removed }: RowCounts): string {
  return [
    changed > 0 ? `${countEn(changed)} changed` : '',
    added > 0 ? `${countEn(added)} new` : '',
    removed > 0 ? `${countEn(removed)} withdrawn` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const unchangedVi = 'Trang vẫn giữ nguyên như trước.';
const unchangedEn = 'The page is as it was.';

const fileFaultsVi: Readonly<Record<FileFault, string>> = {
  'other-type':
    'không phải ảnh PNG hoặc SVG. Trang này nhận ảnh PNG, SVG đã xuất từ trang, và bảng số liệu .xlsx, .csv, .json ở nút “Nhập từ Excel”',
  broken: 'bị hỏng hoặc bị cắt trên đường gửi; hãy lấy lại tệp gốc',
  'no-metadata':
    'không mang thông tin của trang này: ảnh do chương trình khác làm ra, hoặc phần mềm gửi tin đã bỏ thông tin. Nếu cuối ảnh có in mã xem, hãy nhập mã đó',
  newer: 'do bản mới hơn của trang này làm ra; hãy dùng bản mới, hoặc nhập mã xem in ở cuối ảnh',
  'too-large': 'lớn hơn mọi ảnh mà trang này làm ra',
  invalid: 'mang thông tin đã bị sửa sai; nếu cuối ảnh có in mã xem, hãy nhập mã đó',
  unreadable: 'không đọc được; có thể đó là thư mục, hoặc tệp đã bị chuyển đi',
};

const fileFaultsEn: Readonly<Record<FileFault, string>> = {
  'other-type':
    'is not a PNG or SVG picture. The page takes PNG and SVG pictures that were exported from it, and tables (.xlsx, .csv, .json) under “Import from Excel”',
  broken: 'is damaged or was cut off on its way; take the original file',
  'no-metadata':
    'carries nothing of this page: another program made it, or a chat program took the information out. If a view code is printed at the end of the picture, type it in',
  newer:
    'was made by a newer version of this page; use that version, or type in the view code printed at the end of the picture',
  'too-large': 'is larger than any picture of this page',
  invalid:
    'carries information that was changed wrongly; if a view code is printed at the end of the picture, type it in',
  unreadable: 'cannot be read; it may be a folder, or the file was moved away',
};

function codeFaultVi(fault: ViewCodeFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'Hãy nhập mã xem in ở cuối ảnh, ví dụ 4F7K-20A9.';
    case 'character':
      return `Mã xem không dùng ký tự “${fault.character}”.`;
    case 'length':
      return `Mã xem dài từ 3 đến 16 ký tự; mã vừa nhập có ${fault.length}.`;
    case 'check':
      return 'Mã sai ít nhất một ký tự. Hãy so lại với mã in trên ảnh.';
    case 'newer':
      return 'Mã do bản mới hơn của trang này làm ra; hãy dùng bản mới.';
    case 'not-in-data':
      return 'Mã nói đến tỉnh hoặc mô hình không có trong số liệu hiện tại.';
  }
}

function codeFaultEn(fault: ViewCodeFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'Type in the view code printed at the end of the picture, for example 4F7K-20A9.';
    case 'character':
      return `View codes do not use the character “${fault.character}”.`;
    case 'length':
      return `View codes have 3 to 16 characters; this one has ${fault.length}.`;
    case 'check':
      return 'At least one character is wrong. Compare it with the code on the picture.';
    case 'newer':
      return 'A newer version of this page made the code; use that version.';
    case 'not-in-data':
      return 'The code speaks of a province or model that the present data does not have.';
  }
}

export const giveBackVi = {
  button: 'Mở lại hình',
  title: 'Mở lại hình hoặc mã xem',
  intro:
    'Ảnh PNG hoặc SVG đã xuất từ trang này mang theo bộ lọc và số liệu của nó. Kéo tệp vào bất cứ chỗ nào trên trang, hoặc chọn ở đây. Tệp chỉ được đọc trên máy này.',
  choose: 'Chọn ảnh PNG, SVG',
  code: 'Mã xem in ở cuối ảnh',
  openCode: 'Mở',
  drop: 'Thả vào đây: ảnh PNG, SVG để mở lại bộ lọc; tệp .xlsx, .csv, .json để nhập số liệu',
  reading: 'Đang đọc…',
  loading: 'Số liệu còn đang tải. Hãy thử lại sau ít giây.',
  loadFailed: `Không tải được phần đọc ảnh; hãy kiểm tra mạng hoặc tải lại trang. ${unchangedVi}`,
  fileFault: (file: string, fault: FileFault) => `“${file}” ${fileFaultsVi[fault]}. ${unchangedVi}`,
  codeFault: (fault: ViewCodeFault) => codeFaultVi(fault),
  pictureRestored: (name: string) => `Đã mở lại hình “${name}”.`,
  codeRestored: 'Đã mở lại bộ lọc của mã. Mã chỉ mang bộ lọc, không mang số liệu.',
  filterNow: (filter: string) => `${filter}.`,
  release: (id: string, date: string) => `bản ${id} ngày ${date}`,
  sameRelease: (now: string) => `Số liệu ghi trong ảnh đúng là của ${now}, đang hiện hành.`,
  sameRows: ({ before, now }: Releases) =>
    `Ảnh làm từ ${before}; đang hiện hành là ${now}, nhưng không dòng nào của hình này thay đổi.`,
  changedRows: ({ before, now }: Releases, counts: RowCounts) =>
    `Ảnh làm từ ${before}; đang hiện hành là ${now}: ${rowsVi(counts)}.`,
  alteredRows: (now: string, counts: RowCounts) =>
    `Ảnh ghi là của ${now}, đang hiện hành, nhưng số liệu ghi trong ảnh khác: ${rowsVi(counts)}. Ảnh có thể đã bị sửa, hoặc do phiên bản khác của trang này làm ra.`,
  notComparable: (before: string) =>
    `Ảnh làm từ ${before}. Hiện không vẽ được hình này nên không so được số liệu.`,
  goTo: 'Đến hình này',
  changes: 'Những dòng khác với ảnh',
  column: { row: 'Dòng', what: 'Mục', before: 'Trong ảnh', now: 'Hiện nay' },
  kind: { added: 'dòng mới', removed: 'không còn' },
  nothing: 'trống',
};

export const giveBackEn: typeof giveBackVi = {
  button: 'Reopen picture',
  title: 'Reopen a picture or a view code',
  intro:
    'A PNG or SVG picture exported from this page carries its filter and its figures. Drop the file anywhere on the page, or choose it here. The file is read on this computer only.',
  choose: 'Choose a PNG or SVG picture',
  code: 'View code at the end of the picture',
  openCode: 'Open',
  drop: 'Drop here: a PNG or SVG picture to reopen its filter; .xlsx, .csv, .json to import data',
  reading: 'Reading…',
  loading: 'The data is still loading. Try again in a few seconds.',
  loadFailed: `The reading part could not be loaded; check the network or reload the page. ${unchangedEn}`,
  fileFault: (file, fault) => `“${file}” ${fileFaultsEn[fault]}. ${unchangedEn}`,
  codeFault: (fault) => codeFaultEn(fault),
  pictureRestored: (name) => `The picture “${name}” is reopened.`,
  codeRestored: 'The filter of the code is reopened. A code carries the filter, not the figures.',
  filterNow: (filter) => `${filter}.`,
  release: (id, date) => `release ${id} of ${date}`,
  sameRelease: (now) => `The figures in the picture are those of the current ${now}.`,
  sameRows: ({ before, now }) =>
    `The picture was made from ${before}; current is ${now}, but no row of this figure changed.`,
  changedRows: ({ before, now }, counts) =>
    `The picture was made from ${before}; current is ${now}: ${rowsEn(counts)}.`,
  alteredRows: (now, counts) =>
    `The picture says that it is of the current ${now}, but its figures differ: ${rowsEn(counts)}. It may have been changed, or another version of this page made it.`,
  notComparable: (before) =>
    `The picture was made from ${before}. The figure cannot be drawn now, so its figures cannot be compared.`,
  goTo: 'Go to the figure',
  changes: 'Rows that differ from the picture',
  column: { row: 'Row', what: 'What', before: 'In the picture', now: 'Now' },
  kind: { added: 'new row', removed: 'withdrawn' },
  nothing: 'empty',
};
