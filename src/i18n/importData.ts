import type { ChangeKind } from '@/domain/dataChanges';

/** How many rows of a dataset stand on each side of an import. */
interface Replacement {
  readonly dataset: string;
  /** Rows that are shown now; 0 when there are none. */
  readonly before: string;
  /** Day of the import that they come from; undefined for published ones. */
  readonly importedOn: string | undefined;
  readonly after: string;
}

function rowsEn(count: string): string {
  return count === '1' ? '1 row' : `${count} rows`;
}

export const importDataVi = {
  button: 'Nhập từ Excel',
  title: 'Nhập số liệu từ Excel',
  rules: [
    'Tệp chỉ được đọc trong trình duyệt này, không gửi đi đâu.',
    'Ô để trống: chưa công bố. Số 0: báo cáo bằng 0. Chữ x: không áp dụng.',
    'Mỗi tập có trong tệp thay cả tập đang xem; tập nào tệp không có thì giữ nguyên. Trước khi dùng, trang cho xem sẽ đổi những gì.',
  ],
  choose: 'Chọn tệp .xlsx, .csv, .json',
  orDrop: 'hoặc kéo thả tệp vào đây; có thể chọn nhiều tệp cùng lúc',
  template: 'Tải mẫu mau-so-lieu.xlsx',
  templateFile: 'mau-so-lieu.xlsx',
  templateWorking: 'Đang tạo mẫu…',
  templateDone: (file: string) => `Đã tải xuống ${file}. Điền mẫu rồi chọn tệp đã điền.`,
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
  summary: (good: string, bad: string) =>
    bad === '0'
      ? `${good} dòng dùng được, không dòng nào sai.`
      : `${good} dòng dùng được, ${bad} dòng sai.`,
  summaryRefused: 'Không dùng được gì từ tệp này. Trang vẫn giữ nguyên như trước.',
  blank:
    'Tệp chưa có dòng nào được điền. Hãy điền số liệu vào mẫu, lưu lại rồi chọn tệp đó; ô để trống nghĩa là chưa công bố.',
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
  repeated: (file: string, count: string, dataset: string) =>
    `“${file}”: ${count} dòng của tập ${dataset} trùng với dòng của tệp đọc trước, nên chỉ dùng dòng của tệp trước.`,
  preview: 'Sẽ đổi những gì',
  replace: ({ dataset, before, importedOn, after }: Replacement) => {
    if (before === '0') return `Tập ${dataset}: chưa có dòng nào, nay có ${after} dòng của tệp.`;
    const origin = importedOn === undefined ? 'đã công bố' : `nhập ngày ${importedOn}`;
    return `Thay toàn bộ tập ${dataset} (${before} dòng ${origin}) bằng ${after} dòng của tệp.`;
  },
  keepOthers: (datasets: string) => `Giữ nguyên: ${datasets}.`,
  onlyHere:
    'Chỉ thay trong trình duyệt này; số liệu đã công bố trên máy chủ không đổi và lúc nào cũng lấy lại được.',
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
  sameNumber: 'cùng số, khác nguồn, ngày hoặc ghi chú',
  nothing: 'không có',
  people: (value: string) => `${value} người`,
  use: (count: string) => `Dùng ${count} dòng tốt`,
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
    intro:
      'Một tệp ZIP gồm cả thư mục số liệu: phần đã công bố, trong đó các tập đã nhập thay cho tập cũ.',
    unchanged:
      'Số liệu đang xem không khác bản đang công bố; tệp ZIP sẽ chỉ mang ngày và ghi chú mới.',
    date: 'Ngày phát hành',
    note: 'Ghi chú (không bắt buộc, tối đa 300 ký tự)',
    make: 'Tạo và tải ZIP',
    working: 'Đang tạo bản phát hành…',
    done: (file: string, release: string) =>
      `Đã tải xuống ${file}. Mã bản phát hành mới: ${release}.`,
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

export const importDataEn: typeof importDataVi = {
  button: 'Import from Excel',
  title: 'Import data from Excel',
  rules: [
    'The file is read in this browser only; nothing is sent anywhere.',
    'Blank cell: not published. The number 0: reported as zero. The letter x: not applicable.',
    'Each dataset in the file replaces the whole dataset shown now; those not in the file stay. Before anything is used, the page shows what would change.',
  ],
  choose: 'Choose .xlsx, .csv, .json files',
  orDrop: 'or drop them here; several files can be chosen at once',
  template: 'Download the template mau-so-lieu.xlsx',
  templateFile: 'mau-so-lieu.xlsx',
  templateWorking: 'Making the template…',
  templateDone: (file) => `${file} is downloaded. Fill it in, then choose the filled file.`,
  templateFailed: (detail) => `The template could not be made: ${detail}. Reload the page.`,
  reading: (file) => `Reading “${file}”…`,
  readingOf: (file, number, count) => `Reading file ${number} of ${count}: “${file}”…`,
  progress: 'Progress of reading',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing has changed.',
  otherFile: 'Choose another file',
  refused: (file, fault) => `“${file}”: ${fault}`,
  resultOf: (files) => `Result of reading ${files}`,
  summary: (good, bad) => `${rowsEn(good)} usable, ${bad === '0' ? 'none' : bad} wrong.`,
  summaryRefused: 'Nothing in this file can be used. The page is as it was.',
  blank:
    'No row of the file is filled in. Fill in the template, save it and choose that file; a blank cell means not published.',
  counts: 'Rows by sheet',
  countColumn: { sheet: 'Sheet', read: 'Read', good: 'Usable', bad: 'Wrong', blank: 'Blank' },
  faults: (count) => `Places to mend: ${count}`,
  warnings: (count) => `To look at again: ${count} (the rows are usable)`,
  moreFaults: (shown, more) => `The first ${shown} are shown; ${more} more are in the list.`,
  moreWarnings: (shown, more) => `The first ${shown} are shown; there are ${more} more.`,
  takeFaults: 'Download the list of faults',
  faultFile: 'import-faults',
  faultColumn: {
    kind: 'Kind',
    file: 'File',
    sheet: 'Sheet',
    row: 'Row',
    column: 'Column',
    text: 'What it is',
  },
  faultKind: { fault: 'fault', warning: 'to look at' },
  repeated: (file, count, dataset) =>
    `“${file}”: ${rowsEn(count)} of ${dataset} also stand in a file read before it, whose rows are used.`,
  preview: 'What would change',
  replace: ({ dataset, before, importedOn, after }) => {
    if (before === '0') return `${dataset}: no rows so far, now ${rowsEn(after)} of the file.`;
    const origin = importedOn === undefined ? 'published' : `imported on ${importedOn}`;
    return `Replaces the whole dataset of ${dataset} (${rowsEn(before)}, ${origin}) by ${rowsEn(after)} of the file.`;
  },
  keepOthers: (datasets) => `Stays as it is: ${datasets}.`,
  onlyHere:
    'In this browser only; the published data on the server does not change and can always be brought back.',
  change: { added: 'added', changed: 'changed', withdrawn: 'withdrawn', unchanged: 'unchanged' },
  changeCounts: 'Changed rows by dataset',
  changeTable: (shown, all) =>
    shown === all ? `${all} rows that differ` : `${shown} of ${all} rows that differ`,
  changeColumn: {
    dataset: 'Dataset',
    province: 'Province or city',
    what: 'What',
    before: 'Shown now',
    after: 'In the file',
    kind: 'Change',
  },
  sameNumber: 'same number, other source, date or note',
  nothing: 'none',
  people: (value) => (value === '1' ? '1 person' : `${value} people`),
  use: (count) => `Use ${count === '1' ? '1 good row' : `${count} good rows`}`,
  nothingToUse: 'Cannot be used: there is no good row.',
  refuse: 'Do not use',
  applied: (count, datasets) => `${rowsEn(count)} imported: ${datasets}.`,
  kept: 'This browser keeps them until they are removed.',
  forVisit:
    'This browser does not allow storing: the data lasts until the page is closed. Use “Save release” to keep it.',
  applyFailed: (detail) => `The rows could not be used: ${detail}. The page is as it was.`,
  release: {
    button: 'Save release',
    title: 'Save release',
    intro:
      'One ZIP with the whole data folder: the published part, with imported datasets in place of the old ones.',
    unchanged:
      'The data shown is no different from the published release; the ZIP would only carry a new date and note.',
    date: 'Release date',
    note: 'Note (optional, at most 300 characters)',
    make: 'Make and download ZIP',
    working: 'Making the release…',
    done: (file, release) => `${file} is downloaded. Id of the new release: ${release}.`,
    noDate: 'Choose a release date.',
    failed: (detail) => `The release could not be made: ${detail}`,
    how: 'Putting it on the server',
    steps: [
      'On the server, open the folder that holds the page’s index.html and copy its “data” folder to another place, in case you need it again.',
      'Unpack the ZIP in that same folder and let it overwrite files; nothing has to be installed.',
      'Open the page again: “Sources and data” must name the new release id above.',
    ],
  },
};
