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

export const picturesEn: typeof picturesVi = {
  a4: 'PNG A4',
  a4Hint: '3508 × 2480, a landscape page',
  square: 'PNG square',
  squareHint: '1080 × 1080, for posts and phones',
  copy: 'Copy picture',
  copyHint: 'pastes into slides and messages',
  show: 'Show picture',
  showHint: 'in a window, to copy or download',
  dark: 'Dark pictures',
  copied: 'The picture is copied.',
  title: (name) => `Picture: ${name}`,
  advice: 'Right-click (or press and hold) the picture and choose Copy image.',
  adviceRefused:
    'The browser does not let this page copy pictures itself. Right-click (or press and hold) the picture and choose Copy image.',
  download: 'Download this picture',
};
