import type { ChangeKind } from '@/domain/dataChanges';
import { vi } from './messages';

export const importDataVi = {
  ...vi.importData,
  title: 'Nhập số liệu từ Excel',
  rules: [
    'Tệp chỉ được đọc trong trình duyệt này, không gửi đi đâu.',
    'Ô để trống: chưa biết. Chữ “chưa công bố”: đơn vị nói là chưa công bố. Số 0: báo cáo bằng 0. Chữ x: không áp dụng.',
    'Dòng trong tệp được ghép vào số liệu đang xem: trùng tỉnh, thời điểm, nội dung và nguồn thì thay dòng cũ, còn lại là thêm. Muốn bỏ hết dòng cũ thì chọn “Thay toàn bộ”. Trước khi dùng, trang cho xem sẽ đổi những gì.',
  ],
  choose: 'Chọn tệp .xlsx, .csv, .json',
  orDrop: 'hoặc kéo thả tệp vào đây; có thể chọn nhiều tệp cùng lúc',
  template: 'Tải mẫu mau-so-lieu.xlsx',
  startFromShown: 'Bắt đầu từ số liệu đang xem',
  filledDone: (file: string) =>
    `Đã chuyển ${file} cho trình duyệt lưu. Sửa, thêm dòng rồi chọn tệp đó để nhập.`,
  templateFile: 'mau-so-lieu.xlsx',
  templateWorking: 'Đang tạo mẫu…',
  templateDone: (file: string) =>
    `Đã chuyển ${file} cho trình duyệt lưu. Điền mẫu rồi chọn tệp đã điền.`,
  templateFailed: (detail: string) => `Không tạo được mẫu: ${detail}. Hãy tải lại trang.`,
  reading: (file: string) => `Đang đọc “${file}”…`,
  readingOf: (file: string, number: number, count: number) =>
    `Đang đọc tệp ${number}/${count}: “${file}”…`,
  progress: 'Tiến độ đọc tệp',
  cancel: 'Hủy',
  cancelled: 'Đã hủy. Không có gì thay đổi.',
  otherFile: 'Chọn tệp khác',
  refused: (file: string, fault: string) => `“${file}”: ${fault}`,
  resultOf: (files: string) => `Kết quả đọc ${files}`,
  summary: (good: string, bad: string, places: string) => {
    if (bad !== '0') return `${good} dòng dùng được, ${bad} dòng không hợp lệ.`;
    return places === '0'
      ? `${good} dòng dùng được, không dòng nào sai.`
      : `${good} dòng dùng được; ${places} chỗ trong tệp cần sửa.`;
  },
  summaryRefused: 'Không dùng được gì từ tệp này. Trang vẫn giữ nguyên như trước.',
  blank:
    'Tệp chưa có dòng nào được điền. Hãy điền số liệu vào mẫu, lưu lại rồi chọn tệp đó; ô để trống nghĩa là chưa biết.',
  counts: 'Số dòng theo trang tính',
  countColumn: {
    sheet: 'Trang tính',
    read: 'Đã đọc',
    good: 'Dùng được',
    bad: 'Sai',
    blank: 'Để trống',
  },
  faults: (count: string) => `${count} chỗ cần sửa`,
  warnings: (count: string) => `${count} điều cần xem lại (dòng vẫn dùng được)`,
  moreFaults: (shown: string, more: string) =>
    `Hiện ${shown} chỗ đầu; còn ${more} chỗ nữa trong danh sách tải về.`,
  moreWarnings: (shown: string, more: string) => `Hiện ${shown} điều đầu; còn ${more} điều nữa.`,
  takeFaults: 'Tải danh sách lỗi',
  faultFile: 'loi-nhap',
  faultColumn: {
    kind: 'Loại',
    file: 'Tệp',
    sheet: 'Trang tính',
    row: 'Dòng',
    column: 'Cột',
    text: 'Nội dung',
  },
  faultKind: { fault: 'lỗi', warning: 'cần xem lại' },
  preview: 'Sẽ đổi những gì',
  unchanged: 'Không có gì thay đổi: mọi dòng của tệp đã có trong số liệu đang xem.',
  replace: (dataset: string, rows: string) =>
    `Thay toàn bộ tập ${dataset}: bỏ ${rows} dòng đang xem, chỉ giữ dòng của tệp`,
  questions: {
    read: 'Đọc lại theo câu trả lời',
    dayMonth: {
      ask: 'Trong tệp có ngày chỉ đọc được theo kiểu tháng trước ngày (12/31/2019), bên cạnh ngày đọc được cả hai kiểu. Ngày 03/04/2019 trong tệp này là ngày nào?',
      'day-first': 'Ngày 3 tháng 4 (ngày trước tháng)',
      'month-first': 'Ngày 4 tháng 3 (tháng trước ngày)',
    },
    boundaries: {
      ask: 'Trong tệp có số liệu từ 01/07/2025 của mã hoặc tên vừa là tỉnh cũ vừa là đơn vị mới (79, 80, Tây Ninh, Vĩnh Long…). Các dòng đó là của:',
      '2019': 'Tỉnh, thành phố trước ngày 01/07/2025 (địa giới 2019)',
      '2025': 'Đơn vị từ ngày 01/07/2025 (địa giới 2025)',
    },
  },
  onlyHere:
    'Chỉ đổi trong trình duyệt này; số liệu đã công bố trên máy chủ không đổi và lúc nào cũng lấy lại được.',
  change: {
    added: 'thêm',
    changed: 'đổi',
    withdrawn: 'rút',
    unchanged: 'không đổi',
  } satisfies Record<ChangeKind, string>,
  changeCounts: 'Số dòng thay đổi theo tập',
  changeTable: (shown: string, all: string) =>
    shown === all ? `${all} dòng khác nhau` : `${shown} trong ${all} dòng khác nhau`,
  changeColumn: {
    dataset: 'Tập',
    province: 'Tỉnh, thành phố',
    what: 'Mục',
    before: 'Đang xem',
    after: 'Trong tệp',
    kind: 'Thay đổi',
  },
  ofUnit: (name: string) => `${name} (đơn vị 2025)`,
  sameNumber: 'cùng số, khác nguồn, ngày hoặc ghi chú',
  nothing: 'không có',
  people: (value: string) => `${value} người`,
  use: (count: string) => `Dùng ${count} dòng hợp lệ`,
  nothingToUse: 'Chưa dùng được vì không có dòng nào tốt.',
  refuse: 'Không dùng',
  applied: (count: string, datasets: string) => `Đã nhập ${count} dòng: ${datasets}.`,
  kept: 'Trình duyệt này giữ số liệu đến khi bỏ đi.',
  forVisit:
    'Trình duyệt không cho lưu: số liệu chỉ còn đến khi đóng trang. Hãy “Lưu bản phát hành” để giữ lại.',
  applyFailed: (detail: string) => `Không dùng được số liệu này: ${detail}. Trang vẫn giữ nguyên.`,
  release: {
    button: 'Lưu bản phát hành',
    title: 'Lưu bản phát hành',
    intro: 'Một tệp ZIP gồm cả thư mục số liệu: phần đã công bố cùng với các dòng đã nhập.',
    clockBehind: (today: string, current: string) =>
      `Đồng hồ của máy này chỉ ngày ${today}, trước ngày của bản đang dùng (${current}). Hãy chỉnh đồng hồ hoặc tự ghi ngày.`,
    unchanged:
      'Số liệu đang xem không khác bản đang công bố; tệp ZIP sẽ chỉ mang ngày và ghi chú mới.',
    date: 'Ngày phát hành',
    note: 'Ghi chú (không bắt buộc, tối đa 300 ký tự)',
    make: 'Tạo và tải ZIP',
    working: 'Đang tạo bản phát hành…',
    done: (file: string, release: string) =>
      `Đã chuyển ${file} cho trình duyệt lưu. Mã bản phát hành mới: ${release}.`,
    noDate: 'Hãy chọn ngày phát hành.',
    failed: (detail: string) => `Không tạo được bản phát hành: ${detail}`,
    how: 'Đưa lên máy chủ',
    steps: [
      'Trên máy chủ, mở thư mục có tệp index.html của trang và chép thư mục “data” ở đó ra nơi khác, phòng khi cần quay lại.',
      'Giải nén tệp ZIP ngay tại thư mục đó và cho phép ghi đè; không cần cài thêm gì.',
      'Mở lại trang: mục “Nguồn và số liệu” phải ghi đúng mã bản mới ở trên.',
    ],
  },
};
