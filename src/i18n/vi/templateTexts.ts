import type { ImportColumn, ImportSheet } from '@/domain/importLabels';

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
      'Điền ba trang BoSungCapUy, TinhGian, MoHinh; có số liệu của trang nào thì điền trang đó. Ô nền vàng là ô cần điền, mã tỉnh và tên tỉnh đã có sẵn.',
      'Dòng không có số liệu cứ để nguyên. Thiếu dòng thì điền tiếp ở các dòng trống bên dưới. Không đổi tên trang và tên cột.',
      'Gõ xong một số lẻ hãy nhìn lại ô: 2,5 phải còn là 2,5. Tùy máy, dấu thập phân là dấu phẩy hoặc dấu chấm.',
      'Lưu tệp (.xlsx), mở trang Then Chốt, chọn “Nhập từ Excel” rồi kéo tệp vào. Tệp được đọc ngay trong trình duyệt, không gửi đi đâu.',
      'Trang chỉ rõ từng ô sai và cho xem trước những gì sẽ đổi. Số liệu nhập thay toàn bộ số liệu đã công bố của phần đó (cấp ủy, biên chế hoặc mô hình), nên hãy điền đủ những gì muốn giữ.',
    ],
  },
  columns: {
    heading: 'Các cột',
    sheet: 'Trang',
    column: 'Cột',
    how: 'Cách điền',
    text: {
      code: 'Mã hai chữ số theo danh mục của Tổng cục Thống kê, chọn trong danh sách. Chỉ cần mã hoặc tên tỉnh.',
      province: 'Tên tỉnh, thành phố theo địa giới năm 2019, chọn trong danh sách.',
      year: 'Năm, bốn chữ số.',
      measure:
        'Chọn trong danh sách. Một ủy viên ban thường vụ cũng là ủy viên ban chấp hành, nên được đếm ở cả hai chỉ tiêu.',
      value: 'Số người được bổ sung trong năm: 0, 1, 2, …; x nếu không áp dụng.',
      scope: 'Chọn trong danh sách. Không cộng các khối với nhau.',
      date: 'Ngày của số liệu: 31/12/2019, hoặc 12/2019, hoặc 2019.',
      percent:
        'Tỷ lệ giảm so với năm gốc, tính theo phần trăm: 7,5 là giảm 7,5 %; số âm là tăng; x nếu không áp dụng.',
      cut: 'Số biên chế đã giảm so với năm gốc, nếu có.',
      base: 'Số biên chế của năm gốc, nếu có.',
      baseYear: 'Năm làm gốc để so sánh.',
      model: 'Chọn một trong 12 mô hình trong danh sách.',
      level: 'Chọn trong danh sách; để trống nếu nguồn không ghi cấp.',
      state: 'Đang có (ghi nhận) hay mới dự kiến, chọn trong danh sách.',
      source: 'Tên văn bản hoặc báo cáo. Để trống thì trang ghi tên tệp này làm nguồn.',
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
    year: { title: 'Năm', text: 'Năm có bốn chữ số, ví dụ 2019.' },
    date: { title: 'Ngày', text: '31/12/2019, hoặc 12/2019, hoặc 2019.' },
  },
  notInList: {
    title: 'Không có trong danh sách',
    text: 'Hãy chọn một giá trị trong danh sách của ô (mũi tên bên phải ô, hoặc Alt + ↓).',
  },
};
