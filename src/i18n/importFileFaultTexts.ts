export const importFileFaultsVi = {
  empty: () => 'Tệp trống. Chọn tệp khác.',
  tooBig: (megabytes: number, most: number) =>
    `Tệp lớn ${megabytes} MB, quá ${most} MB. Bỏ bớt hình ảnh, trang thừa hoặc chia thành nhiều tệp.`,
  pdf: () => 'Đây là tệp PDF, dù tên là gì. Hãy lấy tệp Excel (.xlsx) gốc.',
  encrypted: () => 'Tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu, lưu lại rồi nhập.',
  oldWorkbook: () =>
    'Đây là tệp Excel kiểu cũ (.xls) hoặc tệp Office khác. Mở bằng Excel và lưu thành .xlsx.',
  unknownType: (value: string) =>
    `${value === '' ? 'Nội dung tệp' : `Tệp loại “.${value}”`} không đọc được. Dùng tệp .xlsx, .csv hoặc .json.`,
  zipBomb: () =>
    'Tệp nén bung ra quá lớn so với một bảng số liệu nên bị từ chối. Chép số liệu sang tệp mẫu mới.',
  zipBroken: (value: string) =>
    `Tệp bị hỏng${value === '' ? '' : ` ở phần “${value}”`}. Chép lại tệp hoặc mở bằng Excel rồi lưu lại.`,
  notWorkbook: () =>
    'Tệp này không phải bảng tính Excel (.xlsx). Mở bằng Excel rồi lưu thành .xlsx.',
  noSheet: (value: string) =>
    `Tệp không có trang BoSungCapUy, TinhGian hay MoHinh${value === '' ? '' : ` (chỉ có: ${value})`}. Đổi tên trang như trong tệp mẫu.`,
  csvHeader: (value: string) =>
    `Hàng tiêu đề “${value}” không phải của BoSungCapUy, TinhGian hay MoHinh. Chép hàng tiêu đề từ tệp mẫu.`,
  jsonSyntax: (line: number, column: number, value: string) =>
    `Dòng ${line}, cột ${column}: JSON bị hỏng hoặc bị cắt gần “${value}”. Chép lại tệp.`,
  jsonKind: () =>
    'Tệp JSON này không phải số liệu bổ sung cấp ủy, tinh giản biên chế hay mô hình. Dùng đúng tệp của bản phát hành.',
  encoding: () => 'Tệp JSON không phải UTF-8. Lưu lại bằng mã UTF-8.',
  unreadable: (value: string) =>
    `Trình duyệt không đọc được tệp (${value}). Đóng tệp ở chương trình khác rồi chọn lại.`,
  cancelled: () => 'Đã dừng đọc tệp, chưa nhập gì. Chọn lại tệp nếu muốn nhập.',
  failed: (value: string) =>
    `Không đọc được tệp vì lỗi của trang (${value}). Tải lại trang rồi thử lại.`,
};

export const importFileFaultsEn: typeof importFileFaultsVi = {
  empty: () => 'The file is empty. Choose another one.',
  tooBig: (megabytes, most) =>
    `The file has ${megabytes} MB, more than ${most} MB. Take out pictures and spare sheets, or split it.`,
  pdf: () => 'This is a PDF, whatever its name. Take the original Excel file (.xlsx).',
  encrypted: () =>
    'The file has a password. Open it in Excel, remove the password, save it and import again.',
  oldWorkbook: () =>
    'This is an old Excel file (.xls) or another Office file. Open it in Excel and save it as .xlsx.',
  unknownType: (value) =>
    `${value === '' ? 'The content of the file' : `A file of the kind “.${value}”`} cannot be read. Use .xlsx, .csv or .json.`,
  zipBomb: () =>
    'The packed file grows far too large for a table of figures, so it is refused. Copy the figures into a new template.',
  zipBroken: (value) =>
    `The file is broken${value === '' ? '' : ` at “${value}”`}. Copy it again, or open and save it in Excel.`,
  notWorkbook: () =>
    'The file is not an Excel workbook (.xlsx). Open it in Excel and save it as .xlsx.',
  noSheet: (value) =>
    `The file has no sheet BoSungCapUy, TinhGian or MoHinh${value === '' ? '' : ` (only: ${value})`}. Name the sheet as in the template.`,
  csvHeader: (value) =>
    `The header “${value}” is not that of BoSungCapUy, TinhGian or MoHinh. Copy the header row from the template.`,
  jsonSyntax: (line, column, value) =>
    `Line ${line}, column ${column}: the JSON is broken or cut near “${value}”. Copy the file again.`,
  jsonKind: () =>
    'This JSON holds no committee additions, staff reduction or pilot models. Use a file of a release.',
  encoding: () => 'The JSON is not UTF-8. Save it as UTF-8.',
  unreadable: (value) =>
    `The browser cannot read the file (${value}). Close it in other programs and choose it again.`,
  cancelled: () => 'Reading was stopped, nothing was imported. Choose the file again to import it.',
  failed: (value) =>
    `The file could not be read because of a fault of this page (${value}). Reload the page and try again.`,
};
