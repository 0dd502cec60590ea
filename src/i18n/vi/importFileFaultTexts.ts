export const importFileFaultsVi = {
  empty: () => 'Tệp trống. Chọn tệp khác.',
  tooBig: (megabytes: number, most: number) =>
    `Tệp lớn ${megabytes} MB, quá ${most} MB. Bỏ bớt hình ảnh, trang thừa, hoặc chia thành nhiều tệp và chọn cùng một lúc.`,
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
  jsonKey: (value: string) =>
    `“${value}” là khóa đứng hai lần trong một đối tượng JSON, không rõ số nào đúng. Giữ lại một lần.`,
  jsonKind: () =>
    'Tệp JSON này không phải số liệu bổ sung cấp ủy, tinh giản biên chế hay mô hình. Dùng đúng tệp của bản phát hành.',
  figureFile: () =>
    'Đây là bảng của một biểu đồ hoặc bảng liệt kê mà trang xuất ra, không phải tệp để nhập. Lấy “Toàn bộ số liệu (XLSX)” hoặc “Bắt đầu từ số liệu đang xem”, sửa ở đó rồi nhập lại.',
  madeUp: (count: string) =>
    `Tệp có ${count} dòng số liệu minh họa, do chương trình tự sinh, không có dòng nào là số thật nên không nhập. Chọn lớp đã công bố hoặc nội bộ rồi lấy lại tệp.`,
  encoding: () => 'Tệp JSON không phải UTF-8. Lưu lại bằng mã UTF-8.',
  unreadable: (value: string) =>
    `Trình duyệt không đọc được tệp (${value}). Đóng tệp ở chương trình khác rồi chọn lại.`,
  cancelled: () => 'Đã dừng đọc tệp, chưa nhập gì. Chọn lại tệp nếu muốn nhập.',
  failed: (value: string) =>
    `Không đọc được tệp vì lỗi của trang (${value}). Tải lại trang rồi thử lại.`,
};
