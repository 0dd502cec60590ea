import type { ImportRule } from '@/domain/importFault';
import { importFileFaultsVi } from './importFileFaultTexts';
import { meaningFaultsVi, remarksVi } from './importRemarkTexts';

/** Text of a fault's parts; what is not there is empty. */
export interface FaultParts {
  readonly value: string;
  readonly other: string;
  readonly otherRow: number;
  /** The earlier row in words, with its file and sheet where it is of another. */
  readonly at: string;
  readonly count: number;
  readonly row: number;
  readonly code: string;
  /** What the schema asks for, in words. */
  readonly schema: string;
}

export type Sentences = Readonly<Record<ImportRule, (parts: FaultParts) => string>>;

const rulesVi: Sentences = {
  ...meaningFaultsVi,
  ...remarksVi,
  'not-number': ({ value }) =>
    `“${value}” không phải là số. Sửa thành số, ví dụ 12,5; để trống nếu chưa biết, ghi “chưa công bố” nếu đơn vị nói vậy.`,
  'not-whole': ({ value }) => `“${value}” không phải số nguyên. Sửa thành số nguyên, ví dụ 12.`,
  negative: ({ value }) => `“${value}” nhỏ hơn 0. Ghi số giảm là số từ 0 trở lên.`,
  'percent-range': ({ value }) =>
    `“${value}” nằm ngoài khoảng -100 đến 100 %. Sửa lại tỷ lệ, ví dụ 12,5.`,
  'percent-in-count': ({ value }) =>
    `“${value}” là tỷ lệ, cột này cần số đếm. Ghi số nguyên, ví dụ 12, và bỏ định dạng %.`,
  'date-in-number': ({ value }) =>
    `Excel đã đổi số thành ngày “${value}”. Đặt định dạng ô là Số rồi nhập lại.`,
  date: ({ value }) =>
    `“${value}” không phải ngày có thật. Ghi 2019, 12/2019 hoặc 31/12/2019 (ngày trước tháng).`,
  year: ({ value }) => `“${value}” không phải năm. Ghi năm bốn chữ số, ví dụ 2019.`,
  required: () => 'ô này còn trống. Điền vào, hoặc để trống cả giá trị nếu chưa biết.',
  'unknown-code': ({ value }) =>
    `“${value}” không phải mã của tỉnh nào trong 22 tỉnh. Lấy lại mã trong tệp mẫu, ví dụ 79.`,
  'unknown-province': ({ value }) =>
    `“${value}” không phải tên của tỉnh nào trong 22 tỉnh. Sửa tên như trong tệp mẫu.`,
  'province-disagrees': ({ value, other }) =>
    `mã ${value} không khớp với tên “${other}”. Sửa mã hoặc sửa tên.`,
  'no-province': () => 'thiếu cả mã tỉnh và tên tỉnh. Điền ít nhất một trong hai.',
  'unknown-label': ({ value, other }) => `“${value}” không có trong danh mục. Chọn: ${other}.`,
  'unknown-model': ({ value, other }) =>
    `“${value}” không phải mô hình nào trong danh mục. Chọn: ${other}.`,
  'too-long': ({ value, other }) =>
    `“${value}” dài quá ${other} ký tự. Rút ngắn nội dung của ô này.`,
  'broken-text': ({ value }) => `“${value}” có ký tự bị hỏng. Gõ lại nội dung của ô này.`,
  'error-value': ({ value }) => `ô báo lỗi “${value}”. Sửa công thức hoặc ghi thẳng giá trị.`,
  'no-cached-value': ({ value }) =>
    `công thức “${value}” chưa có kết quả. Mở tệp bằng Excel, lưu lại, hoặc ghi thẳng giá trị.`,
  'base-zero': ({ value }) =>
    `số của mốc so sánh là “${value}” nên không tính được tỷ lệ. Sửa số của mốc so sánh hoặc ghi tỷ lệ.`,
  duplicate: ({ at }) =>
    `trùng với ${at} (cùng tỉnh, cùng thời điểm, cùng nội dung). Giữ lại một dòng.`,
  contradicts: ({ value, other, at }) =>
    `nói khác ${at}: ở đây “${value}”, ở đó “${other}”. Giữ lại một dòng.`,
  merged: ({ value, row, otherRow }) =>
    otherRow > row
      ? `các ô ${value} bị gộp; giá trị chỉ tính cho ô đầu, các dòng còn lại đến dòng ${otherRow} không dùng được. Bỏ gộp ô và điền từng dòng.`
      : `các ô ${value} bị gộp; giá trị chỉ tính cho ô đầu. Bỏ gộp ô và điền từng ô.`,
  'extra-cells': () =>
    'có nhiều ô hơn hàng tiêu đề. Ô có dấu ngăn cột bên trong (5,5 hoặc “a; b”) phải đặt trong ngoặc kép.',
  'open-quote': () => 'dấu ngoặc kép mở ra mà không đóng, phần sau bị dính vào. Thêm dấu đóng.',
  'too-many-rows': ({ count, otherRow, other }) =>
    `từ dòng này đến dòng ${otherRow} có ${count} dòng vượt quá ${other} dòng nên không đọc. Chia thành nhiều tệp và chọn cùng một lúc.`,
  'second-header': ({ otherRow }) =>
    `dòng này lại là hàng tiêu đề, các cột đứng khác chỗ, nên từ đây đến dòng ${otherRow} không đọc. Tách bảng thứ hai sang tệp khác và chọn cùng một lúc.`,
  'missing-column': () => 'thiếu cột này nên không đọc được trang. Thêm cột như trong tệp mẫu.',
  'column-twice': () => 'cột này có hai lần; cột bên trái được dùng. Xóa hoặc đổi tên một cột.',
  'no-header': () => 'không thấy hàng tiêu đề. Chép lại hàng tiêu đề từ tệp mẫu.',
  'no-models': () => 'danh mục mô hình của trang chưa đọc được. Tải lại trang rồi nhập lại.',
  'broken-sheet': () => 'nội dung của trang bị hỏng. Mở tệp bằng Excel rồi lưu lại.',
  schema: ({ value, other, schema }) =>
    `${value === '' ? '' : `“${value}” `}${schema}${other === '' ? '' : ` (cần: ${other})`}. Sửa chỗ này trong tệp.`,
  illustrative: () =>
    'là số liệu minh họa, không phải số thật nên không nhập. Bỏ dòng này hoặc thay bằng số thật.',
  'guessed-thousands': ({ value, other }) =>
    `“${value}” được hiểu là ${other} (dấu ngăn hàng nghìn). Nếu không đúng, ghi lại không có dấu.`,
  'guessed-decimal': ({ value, other }) =>
    `“${value}” được hiểu là số thập phân ${other.replace('.', ',')}. Nếu không đúng, sửa lại.`,
  'year-as-date': ({ value, other }) =>
    `ô có định dạng ngày, Excel hiện “${value}”; được hiểu là năm ${other}. Nếu không đúng, sửa lại.`,
  rise: ({ value }) => `“${value}” nhỏ hơn 0, tức là biên chế tăng. Kiểm tra lại dấu.`,
  'percent-disagrees': ({ value, other }) =>
    `tỷ lệ ghi ${value} không khớp với Số giảm, Số gốc (${other}). Chỉ tỷ lệ được dùng; kiểm tra lại các số.`,
  formula: ({ count }) =>
    count > 1
      ? `${count} ô là công thức, ô đầu ở dòng này; đã lấy kết quả lưu trong tệp. Kiểm tra kết quả là mới nhất.`
      : 'ô là công thức; đã lấy kết quả lưu trong tệp. Kiểm tra kết quả là mới nhất.',
  'no-source': ({ count }) =>
    count > 1
      ? `${count} dòng không ghi nguồn, dòng đầu là dòng này; nguồn được ghi là “Số liệu nội bộ, không ghi nguồn”. Điền cột Nguồn nếu có.`
      : 'không ghi nguồn; nguồn được ghi là “Số liệu nội bộ, không ghi nguồn”. Điền cột Nguồn nếu có.',
  'assumed-base-year': ({ count }) =>
    count > 1
      ? `${count} dòng tỷ lệ không ghi năm gốc, dòng đầu là dòng này; được hiểu là năm gốc của mục tiêu. Điền cột Năm gốc nếu gốc khác.`
      : 'không ghi năm gốc của tỷ lệ; được hiểu là năm gốc của mục tiêu. Điền cột Năm gốc nếu gốc khác.',
  'extra-sheet': () => 'không phải trang số liệu của mẫu nên không đọc. Đổi tên nếu cần đọc.',
  'hidden-sheet': () => 'trang này bị ẩn nhưng vẫn được đọc. Xóa trang nếu không muốn nhập.',
  'unknown-column': () => 'cột này không có trong mẫu nên không đọc. Đổi tên cột nếu cần đọc.',
};

export const importFaultsVi = {
  rule: rulesVi,
  row: (row: number) => `dòng ${row}`,
  item: (row: number) => `phần tử ${row}`,
  column: (label: string) => `cột ${label}`,
  field: (label: string) => `trường ${label}`,
  file: importFileFaultsVi,
};
