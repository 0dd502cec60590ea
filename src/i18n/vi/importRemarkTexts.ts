import type { Sentences } from './importFaultTexts';

/** Faults of what a cell or a row says. */
export const meaningFaultsVi = {
  'unclear-mark': ({ value }) =>
    `“${value}” không nói rõ là chưa biết, bằng 0 hay không áp dụng. Để trống nếu chưa biết, ghi 0 nếu bằng không, x nếu không áp dụng.`,
  'footnote-sign': ({ value }) =>
    `“${value}” có số chú thích hoặc phân số viết nhỏ nên không rõ là số nào. Chuyển chú thích sang cột Ghi chú, ghi số thường, ví dụ 12,5.`,
  fraction: ({ value }) =>
    `công thức chia cho kết quả ${value}, cột này tính theo phần trăm. Nhân với 100, hoặc đặt định dạng ô là %.`,
  'short-year': ({ value }) =>
    `“${value}” ghi năm hai chữ số. Ghi đủ bốn chữ số, ví dụ 31/12/2019.`,
  'month-first': ({ value }) =>
    `“${value}” chỉ đọc được theo kiểu tháng trước ngày. Ghi ngày trước tháng, ví dụ 31/12/2019.`,
  'before-base': ({ value, other }) => `“${value}” trước năm gốc ${other}. Sửa ngày hoặc năm gốc.`,
  'before-2025': ({ value }) =>
    `“${value}” trước 01/07/2025, khi đơn vị 2025 chưa có. Sửa ngày, hoặc ghi Địa giới 2019.`,
  'until-before': ({ value }) =>
    `“${value}” trước ngày bắt đầu của mô hình. Sửa một trong hai ngày.`,
  'future-date': ({ value, other }) =>
    `“${value}” là thời điểm chưa tới (hôm nay là ${other}) nên không thể là kết quả. Sửa ngày, hoặc ghi trạng thái là kế hoạch (dự kiến); nếu máy này sai ngày thì chỉnh đồng hồ.`,
  'beyond-province': ({ value }) =>
    `“${value}” lớn hơn mức một tỉnh có thể có. Kiểm tra lại con số và đơn vị tính.`,
  'unit-of-percent': ({ value }) =>
    `dòng có Tỷ lệ nhưng Đơn vị ghi “${value}”. Ghi số người, số biên chế vào cột Số giảm, hoặc bỏ trống Đơn vị.`,
  'x-beside-number': ({ value }) =>
    `“${value}” nói là không áp dụng nhưng cùng dòng lại có số. Giữ một trong hai.`,
  'event-id': ({ value }) =>
    `“${value}” không dùng làm mã được. Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, hoặc để trống.`,
  'source-name': ({ value }) =>
    `“${value}” không phải tên nguồn. Ghi tên nguồn, hoặc để trống nếu là số liệu của đơn vị.`,
  'source-url': ({ value }) =>
    `“${value}” không phải địa chỉ web. Ghi địa chỉ bắt đầu bằng http:// hoặc https://, hoặc để trống.`,
  'source-date': ({ value, other }) =>
    `“${value}” là ngày công bố chưa tới (hôm nay là ${other}). Sửa ngày, hoặc để trống; nếu máy này sai ngày thì chỉnh đồng hồ.`,
  'ask-day-month': ({ count }) =>
    `${count} ngày ghi kiểu 03/04/2019 trong cột có cả ngày kiểu tháng trước. Trả lời câu hỏi phía trên để đọc các dòng này.`,
  'ask-boundaries': ({ count }) =>
    `${count} dòng từ 01/07/2025 có mã hoặc tên vừa là tỉnh cũ vừa là đơn vị mới. Trả lời câu hỏi phía trên, hoặc điền cột Địa giới.`,
  'two-values': ({ value, other, at }) =>
    `hỏi cùng một điều với ${at} nhưng số khác: ở đây “${value}”, ở đó “${other}”. Giữ lại một dòng.`,
} satisfies Partial<Sentences>;

/** Remarks: the row is used, and how it was read is said. */
export const remarksVi = {
  'two-sources': ({ value, other, at }) =>
    `cùng tỉnh, cùng thời điểm với ${at} nhưng khác nguồn và khác số: ở đây “${value}”, ở đó “${other}”. Cả hai được giữ; kiểm tra lại.`,
  'standing-more': ({ value, other, at }) =>
    `${value} ủy viên ban thường vụ, nhiều hơn ${other} ủy viên ban chấp hành ở ${at}, dù ủy viên ban thường vụ cũng là ủy viên ban chấp hành. Kiểm tra lại.`,
  'guessed-negative': ({ value, other }) =>
    `“${value}” được hiểu là ${other.replace('.', ',')} (số âm trong ngoặc), tức là biên chế tăng. Nếu không đúng, sửa lại.`,
  'maybe-share': ({ value, count }) =>
    `cả ${count} tỷ lệ của cột đều nằm giữa 0 và 1; ${value.replace('.', ',')} được hiểu là ${value.replace('.', ',')} %. Nếu là phân số, nhân với 100.`,
  quarter: ({ value, other }) =>
    `“${value}” là quý; được hiểu là cuối quý (${other}). Nếu không đúng, ghi ngày.`,
  'utc-midnight': ({ value, other }) =>
    `“${value}” là giờ quốc tế, tức là 0 giờ ngày ${other} ở Việt Nam. Nếu không đúng, ghi lại ngày.`,
  'serial-1904': ({ value, other }) =>
    `“${value}” là số ngày của bảng tính đếm từ năm 1904; được hiểu là ${other}. Nếu không đúng, đặt định dạng ô là Ngày.`,
  'read-month-first': ({ count }) =>
    `${count} ngày chỉ đọc được theo kiểu tháng trước ngày (12/31/2019) và được đọc như vậy. Nếu không đúng, ghi ngày trước tháng.`,
  'read-as-unit': ({ count }) =>
    count > 1
      ? `${count} dòng, dòng đầu là dòng này, có mã và tên chỉ khớp với đơn vị từ 01/07/2025 nên được hiểu là của đơn vị đó. Điền cột Địa giới để nói rõ.`
      : 'mã và tên chỉ khớp với đơn vị từ 01/07/2025 nên dòng được hiểu là của đơn vị đó. Điền cột Địa giới để nói rõ.',
  'not-the-review': ({ value }) =>
    `“${value}” chỉ dành cho bài tổng kết; nguồn của dòng này khác nên được hiểu là ghi nhận.`,
  'source-known': ({ value, other }) =>
    `nguồn ${value} đã có trên trang với tên “${other}”; tên và địa chỉ trên trang được giữ. Muốn ghi nguồn khác thì dùng mã khác.`,
  'old-code': ({ value, other, code }) =>
    `“${value}” ghi bằng mã ${code}; được đọc là “${other}”. Nếu không đúng, gõ lại bằng Unicode.`,
  'old-code-sheet': ({ code }) =>
    `trang ghi bằng mã ${code}; chữ đã được chuyển sang Unicode. Xem lại tên, nguồn và ghi chú.`,
  'repeated-header': () => 'hàng tiêu đề lặp lại nên không đọc.',
  'unnamed-column': () =>
    'cột này không có tiêu đề nên không đọc. Ghi tiêu đề như trong tệp mẫu nếu cần đọc.',
  'column-numbers': () => 'dòng đánh số cột nên không đọc.',
  'total-row': ({ count }) =>
    count > 1
      ? `${count} dòng tổng, dòng đầu là dòng này, không đọc; trang tự cộng khi được phép.`
      : 'dòng tổng nên không đọc; trang tự cộng khi được phép.',
  'side-row': ({ count }) =>
    count > 1
      ? `${count} dòng không có tỉnh, thời điểm hay số liệu (chữ ký, lời ghi), dòng đầu là dòng này, không đọc.`
      : 'dòng không có tỉnh, thời điểm hay số liệu (chữ ký, lời ghi) nên không đọc.',
  'filled-down': ({ value, row, otherRow }) =>
    `các ô ${value} bị gộp; nội dung được hiểu là của cả dòng ${row} đến dòng ${otherRow}. Nếu không đúng, bỏ gộp và điền từng dòng.`,
  'hidden-row': ({ value }) =>
    `dòng ${value} bị ẩn hoặc bị lọc nhưng vẫn được đọc. Xóa các dòng đó nếu không muốn nhập.`,
  'hidden-column': () => 'cột này bị ẩn nhưng vẫn được đọc. Xóa cột nếu không muốn nhập.',
  'columns-missing': ({ value }) =>
    `tệp theo mẫu cũ, thiếu cột; được hiểu là: ${value}. Thêm cột nếu cần ghi khác.`,
  'second-sheet': ({ other }) =>
    `cùng loại với trang “${other}”, và trang “${other}” đã được đọc; trang này không đọc. Gộp hai trang, hoặc chọn từng tệp.`,
} satisfies Partial<Sentences>;
