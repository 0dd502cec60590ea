import type { ImportColumn, ImportSheet } from '@/domain/importLabels';
import type { Lang } from '@/domain/language';

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

const vi: TemplateTexts = {
  title: 'Mẫu số liệu: bổ sung cấp ủy, tinh giản biên chế, mô hình thí điểm',
  rules: [
    'Ô trống nghĩa là chưa công bố; số 0 nghĩa là bằng không; x nghĩa là không áp dụng.',
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
      text: 'Số nguyên: 0, 1, 2, … Để trống nếu chưa công bố; x nếu không áp dụng.',
    },
    percent: {
      title: 'Tỷ lệ (%)',
      text: 'Từ -100 đến 100; 7,5 là giảm 7,5 %, số âm là tăng. Để trống nếu chưa công bố; x nếu không áp dụng.',
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

const en: TemplateTexts = {
  title: 'Data template: committee additions, staff reduction, pilot models',
  rules: [
    'An empty cell means not published; 0 means zero; x means not applicable.',
    'Do not type 0 where there is no figure. An empty cell is never counted as 0.',
    'No names of people. This file holds numbers and posts only.',
  ],
  steps: {
    heading: 'What to do',
    lines: [
      'Fill in the sheets BoSungCapUy, TinhGian and MoHinh, as far as you have figures. Cells with a yellow ground are to be filled in; codes and names of provinces are there already.',
      'Leave rows without a figure as they are. If rows are missing, go on in the empty rows below. Do not rename sheets or columns.',
      'After typing a decimal, look at the cell again: 2.5 must still read 2.5. Which sign parts decimals depends on the computer.',
      'Save the file (.xlsx), open Then Chốt, choose “Import from Excel” and drop the file. It is read inside the browser and sent nowhere.',
      'The page names every wrong cell and shows what would change. What you import replaces all published rows of that part (committees, staff or models), so fill in everything that you want to keep.',
    ],
  },
  columns: {
    heading: 'Columns',
    sheet: 'Sheet',
    column: 'Column',
    how: 'How to fill it in',
    text: {
      code: 'Two digits of the General Statistics Office, chosen from the list. Code or name is enough.',
      province: 'Province or city within the boundaries of 2019, chosen from the list.',
      year: 'Year of four digits.',
      measure:
        'Chosen from the list. A standing member is an executive member too, so is counted under both.',
      value: 'People added in the year: 0, 1, 2, …; x if it does not apply.',
      scope: 'Chosen from the list. Scopes are never added up.',
      date: 'Date of the figure: 31/12/2019, or 12/2019, or 2019.',
      percent:
        'Reduction from the base year in percent: 7.5 is a cut of 7.5%; below zero is a rise; x if it does not apply.',
      cut: 'Posts cut since the base year, if known.',
      base: 'Posts in the base year, if known.',
      baseYear: 'Year that the figure is compared with.',
      model: 'One of the 12 models in the list.',
      level: 'Chosen from the list; empty if the source names no level.',
      state: 'In place (reported) or only planned, chosen from the list.',
      source: 'Name of the document or report. If empty, the page names this file as the source.',
      note: 'What else must be said about the figure, if anything.',
    },
  },
  about: {
    BoSungCapUy: 'People added to committees by province and year',
    TinhGian: 'Staff reduction by province, scope and date',
    MoHinh: 'Pilot models in place or planned in each province',
  },
  ask: {
    value: {
      title: 'People',
      text: 'A whole number: 0, 1, 2, … Empty if not published; x if it does not apply.',
    },
    percent: {
      title: 'Percent',
      text: 'From -100 to 100; 7.5 is a cut of 7.5%, below zero is a rise. Empty if not published; x if it does not apply.',
    },
    count: { title: 'Posts', text: 'A whole number, not below zero. Empty if there is none.' },
    year: { title: 'Year', text: 'A year of four digits, for instance 2019.' },
    date: { title: 'Date', text: '31/12/2019, or 12/2019, or 2019.' },
  },
  notInList: {
    title: 'Not in the list',
    text: 'Choose a value from the list of the cell (arrow at its right, or Alt + ↓).',
  },
};

const byLanguage: Readonly<Record<Lang, TemplateTexts>> = { vi, en };

/** The texts of the template in a language. */
export function templateTextsOf(lang: Lang): TemplateTexts {
  return byLanguage[lang];
}
