export const picturesVi = {
  a4: 'PNG A4',
  a4Hint: '3508 × 2480, để in trang ngang',
  square: 'PNG vuông',
  squareHint: '1080 × 1080, cho mạng và điện thoại',
  copy: 'Sao chép ảnh',
  copyHint: 'dán được vào trang chiếu, tin nhắn',
  show: 'Xem ảnh',
  showHint: 'trong cửa sổ, để chép hoặc tải',
  dark: 'Ảnh nền tối',
  copied: 'Đã sao chép ảnh.',
  title: (name: string) => `Ảnh: ${name}`,
  advice: 'Nhấn chuột phải (hoặc nhấn giữ) vào ảnh rồi chọn Sao chép hình ảnh.',
  adviceRefused:
    'Trình duyệt không cho trang này tự chép ảnh. Nhấn chuột phải (hoặc nhấn giữ) vào ảnh rồi chọn Sao chép hình ảnh.',
  download: 'Tải ảnh này',
};
