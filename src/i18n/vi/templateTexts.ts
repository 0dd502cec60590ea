import type { ImportColumn } from '@/domain/importColumns';
import type { ImportSheet } from '@/domain/importLabels';

/** Texts of the workbook to be filled in. They travel with the code that makes it. */
export interface TemplateTexts {
  readonly title: string;
  /** What must be known before the first number is typed. */
  readonly rules: readonly string[];
  readonly steps: { readonly heading: string; readonly lines: readonly string[] };
  readonly columns: {
    readonly heading: string;
    readonly sheet: string;
    readonly column: string;
    readonly how: string;
    /** How to fill in a column, whatever its sheet. */
    readonly text: Readonly<Record<ImportColumn, string>>;
  };
  readonly about: Readonly<Record<ImportSheet, string>>;
  /** Bubbles and refusals of a spreadsheet: a title of 32 characters at most, a text of 255. */
  readonly ask: Readonly<Record<'value' | 'percent' | 'count' | 'year' | 'date', Bubble>>;
  readonly notInList: Bubble;
  /** Lines at the head of a filled workbook. */
  readonly layer: (layer: string) => string;
  readonly release: (release: string, date: string) => string;
  /** Stands in every made-up row; the reader knows it by its first words. */
  readonly madeUpMark: string;
  /** Headers of the sheets that are for reading only. */
  readonly readOnly: Readonly<Record<'totals' | 'models' | 'statements', readonly string[]>>;
}

export interface Bubble {
  readonly title: string;
  readonly text: string;
}

export const templateTextsVi: TemplateTexts = {
  title: 'Mẫu số liệu: bổ sung cấp ủy, tinh giản biên chế, mô hình thí điểm',
  rules: [
    'Ô trống nghĩa là chưa biết; “chưa công bố” nghĩa là đơn vị nói chưa công bố; số 0 nghĩa là bằng không; x nghĩa là không áp dụng.',
    'Không gõ 0 vào chỗ chưa có số liệu. Ô trống không bao giờ được tính là 0.',
    'Không ghi tên người. Tệp này chỉ có số lượng và chức danh.',
  ],
  steps: {
    heading: 'Cách làm',
    lines: [
      'Điền ba trang BoSungCapUy, TinhGian, MoHinh; có số liệu của trang nào thì điền trang đó. Ô nền vàng là ô cần điền, mã tỉnh và tên tỉnh đã có sẵn. Trang Nguon ghi tên, cơ quan và địa chỉ của nguồn; các trang khác chỉ cần ghi mã hoặc tên nguồn.',
      'Dòng không có số liệu cứ để nguyên. Thiếu dòng thì điền tiếp ở các dòng trống bên dưới. Không đổi tên trang và tên cột.',
      'Gõ xong một số lẻ hãy nhìn lại ô: 2,5 phải còn là 2,5. Tùy máy, dấu thập phân là dấu phẩy hoặc dấu chấm.',
      'Lưu tệp (.xlsx), mở trang Then Chốt, chọn “Nhập từ Excel” rồi kéo tệp vào. Tệp được đọc ngay trong trình duyệt, không gửi đi đâu.',
      'Trang chỉ rõ từng ô sai và cho xem trước những gì sẽ đổi. Dòng trùng tỉnh, thời điểm, nội dung và nguồn với dòng đang xem thì thay dòng đó, dòng khác thì thêm vào; chỉ khi chọn “thay toàn bộ” các dòng cũ mới bị bỏ.',
    ],
  },
  columns: {
    heading: 'Các cột',
    sheet: 'Trang',
    column: 'Cột',
    how: 'Cách điền',
    text: {
      code: 'Mã hai chữ số theo danh mục của Tổng cục Thống kê, chọn trong danh sách. Chỉ cần mã hoặc tên tỉnh.',
      province: 'Tên tỉnh, thành phố, chọn trong danh sách.',
      boundaries:
        '2019: tỉnh trước ngày 01/07/2025. 2025: đơn vị từ ngày đó; số liệu của đơn vị 2025 chỉ hiện khi chọn địa giới 2025 và không chia ngược cho tỉnh cũ.',
      measure:
        'Chọn trong danh sách. Một ủy viên ban thường vụ cũng là ủy viên ban chấp hành, nên được đếm ở cả hai chỉ tiêu.',
      value: 'Số người được bổ sung: 0, 1, 2, …; x nếu không áp dụng.',
      scope: 'Chọn trong danh sách. Không cộng các khối với nhau.',
      date: 'Ngày của số liệu: 31/12/2019, hoặc 12/2019, hoặc 2019.',
      dateInferred: 'Ghi “có” nếu nguồn không in ngày và ngày được suy ra.',
      event:
        'Cùng một mã cho cùng một đợt bổ sung, ví dụ khi một người được đếm ở hai chỉ tiêu. Chữ thường không dấu, số, gạch nối; để trống thì trang tự đặt.',
      unit: 'biên chế hoặc người cho Số giảm khi không có Tỷ lệ; để trống nếu là tỷ lệ.',
      basis:
        'Lũy kế từ năm gốc, hay chỉ so với năm trước, hay nguồn không nói rõ; để trống là lũy kế.',
      status: 'Kết quả, kế hoạch, hay tự tính từ số đã công bố; để trống là kết quả.',
      bound: 'Ghi “ít nhất” nếu nguồn nói “hơn”, “trên”, “ít nhất”.',
      until: 'Ngày mô hình chấm dứt, nếu nguồn có ghi.',
      locator: 'Chỗ trong văn bản, ví dụ mục II, đoạn 3.',
      noteEn: 'Ghi chú bằng tiếng Anh cho bản tiếng Anh của trang, nếu có.',
      percent:
        'Tỷ lệ giảm so với năm gốc, tính theo phần trăm: 7,5 là giảm 7,5 %; số âm là tăng; x nếu không áp dụng.',
      cut: 'Số biên chế đã giảm so với năm gốc, nếu có.',
      base: 'Số biên chế của năm gốc, nếu có.',
      baseYear: 'Năm làm gốc để so sánh; ghi “không rõ” nếu nguồn không nói.',
      model: 'Chọn một trong 12 mô hình trong danh sách.',
      level: 'Chọn trong danh sách; để trống nếu nguồn không ghi cấp.',
      state: 'Đang có (ghi nhận) hay mới dự kiến, chọn trong danh sách.',
      source:
        'Mã hoặc tên trong trang Nguon, hoặc tên văn bản, báo cáo. Để trống thì trang ghi “Số liệu nội bộ, không ghi nguồn”.',
      note: 'Điều cần nói thêm về con số, nếu có.',
    },
  },
  about: {
    BoSungCapUy: 'Số người được bổ sung vào cấp ủy, theo tỉnh và năm',
    TinhGian: 'Tỷ lệ tinh giản biên chế, theo tỉnh, khối và thời điểm',
    MoHinh: 'Mô hình thí điểm đang có hoặc dự kiến ở từng tỉnh',
  },
  ask: {
    value: {
      title: 'Số người',
      text: 'Số nguyên: 0, 1, 2, … Để trống nếu chưa biết; “chưa công bố” nếu đơn vị nói vậy; x nếu không áp dụng.',
    },
    percent: {
      title: 'Tỷ lệ (%)',
      text: 'Từ -100 đến 100; 7,5 là giảm 7,5 %, số âm là tăng. Để trống nếu chưa biết; “chưa công bố” nếu đơn vị nói vậy; x nếu không áp dụng.',
    },
    count: { title: 'Số biên chế', text: 'Số nguyên, không âm. Để trống nếu không có.' },
    year: { title: 'Năm', text: 'Năm có bốn chữ số, ví dụ 2019, hoặc: không rõ.' },
    date: { title: 'Ngày', text: '31/12/2019, hoặc 12/2019, hoặc 2019.' },
  },
  notInList: {
    title: 'Không có trong danh sách',
    text: 'Hãy chọn một giá trị trong danh sách của ô (mũi tên bên phải ô, hoặc Alt + ↓).',
  },
  layer: (layer) => `Lớp số liệu: ${layer}`,
  release: (release, date) => `Phiên bản số liệu: ${release}, ngày ${date}`,
  madeUpMark: 'Số liệu minh họa, không phải số thật',
  readOnly: {
    totals: ['Chỉ tiêu', 'Giá trị', 'Kỳ', 'Số nơi', 'Vị trí trong nguồn', 'Nguồn'],
    models: ['Mã', 'Mô hình', 'Cấp', 'Định nghĩa', 'Mức độ trong nguồn'],
    statements: ['Nội dung', 'Vị trí trong nguồn', 'Nguồn'],
  },
};
