import { expect, test } from 'vitest';
import type { LoadedData } from '@/domain/dataset';
import { seriesData } from '@/domain/seriesFixture';
import { inputOf, smallData, staffRow } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { staffReductionFigure } from '@/features/staffReduction/staffReduction';
import { readReduction } from '@/features/staffReduction/readReductionForTests';
import { serializeCsv } from '@/lib/csv';
import { prepareFigures } from './figureRegistry';

// What a CSV says, word for word: unit, state, date, order and decimal sign are there to be read.

const small = smallData();
const count = { measure: 'count', unit: 'posts' } as const;
const reports: LoadedData = {
  ...small,
  staff: small.staff && {
    ...small.staff,
    context: [],
    observations: [
      staffRow('60', 12.5, { asOf: '2018-12-31', baseYear: 2015, status: 'derived' }),
      staffRow('60', 14, { asOf: '2021', baseYear: 2015, status: 'planned' }),
      staffRow('79', 1083, { ...count, basis: 'year-on-year', asOf: '2019-06' }),
      staffRow('84', 677, { ...count, unit: 'people', scope: 'public-service' }),
    ],
  },
};
const series = seriesData();

function csvOf(id: string, view: Partial<View>, data: LoadedData): readonly string[] {
  const input = inputOf(view, data);
  const figure = prepareFigures(input).find((one) => one.id === id);
  const rows = figure?.prepare().sheet() ?? [];
  // Layer and release stand last in every row.
  const lines = serializeCsv(
    rows.map((row) => row.slice(0, -2)),
    input.lang,
  ).split('\r\n');
  return lines.map((line) => line.replace(/^\uFEFF/u, '')).filter((line) => line !== '');
}

const sheets: readonly (readonly [string, Partial<View>, LoadedData, string, string])[] = [
  [
    'staff-reduction',
    {},
    reports,
    `
Tỉnh, thành phố;Khối;Giá trị;Giá trị: trạng thái;Đơn vị;Chỉ tiêu;Tình trạng;Thời điểm;Mốc so sánh;Cách tính;Nguồn;Ghi chú
Bình Thuận;khối hành chính;14;dự kiến;%;tỷ lệ giảm;kế hoạch, không phải kết quả;2021;so với 2015;cộng dồn;Báo B;
Bình Thuận;khối hành chính;12,5;tự tính từ số đã công bố;%;tỷ lệ giảm;tự tính từ số đã công bố;31/12/2018;so với 2015;cộng dồn;Báo B;
TP. Hồ Chí Minh;khối hành chính;1083;có số liệu;biên chế;số lượng giảm;công bố;06/2019;so với năm trước;chỉ so với năm trước;Báo B;
Trà Vinh;khối sự nghiệp công lập;677;có số liệu;người;số lượng giảm;công bố;2019;mốc so sánh không rõ;cộng dồn;Báo B;
Cần Thơ;;;chưa tìm thấy số công bố;;;chưa tìm thấy số công bố;;;;;
`,
    `
Province or city,Scope,Value,Value: state,Unit,Measure,Status,As of,Base,How counted,Source,Note
Binh Thuan,administrative bodies,14,planned,%,percentage cut,"a plan, not a result",2021,against 2015,cumulative,Báo B,
Binh Thuan,administrative bodies,12.5,computed by us from published figures,%,percentage cut,computed by us from published figures,31 Dec 2018,against 2015,cumulative,Báo B,
Ho Chi Minh City,administrative bodies,1083,figure known,posts,number cut,published,Jun 2019,against the previous year,against the previous year only,Báo B,
Tra Vinh,public service units,677,figure known,people,number cut,published,2019,base not stated,cumulative,Báo B,
Can Tho,,,no published figure found,,,no published figure found,,,,,
`,
  ],
  [
    'province-map',
    { indicator: 'staff-reduction' },
    reports,
    `
Tỉnh, thành phố;% giảm, khối hành chính;% giảm, khối hành chính: trạng thái;Diễn giải;Nguồn
Bình Thuận;12,5;tự tính từ số đã công bố;12,5 %† (tự tính, 31/12/2018);Báo B
TP. Hồ Chí Minh;;có số liệu;1.083 biên chế (công bố, 06/2019, so với năm trước);Báo B
Trà Vinh;;chưa tìm thấy số công bố;chưa tìm thấy số công bố;
Cần Thơ;;chưa tìm thấy số công bố;chưa tìm thấy số công bố;
`,
    `
Province or city,"% cut, administrative bodies","% cut, administrative bodies: state",In words,Sources
Binh Thuan,12.5,computed by us from published figures,"12.5%† (computed by us, 31 Dec 2018)",Báo B
Ho Chi Minh City,,figure known,"1,083 posts (published, Jun 2019, against the previous year)",Báo B
Tra Vinh,,no published figure found,no published figure found,
Can Tho,,no published figure found,no published figure found,
`,
  ],
  [
    'committee-additions',
    {},
    series,
    `
Tỉnh, thành phố;Năm;ủy viên ban chấp hành;ủy viên ban chấp hành: trạng thái;ủy viên ban thường vụ;ủy viên ban thường vụ: trạng thái;Nguồn;Ghi chú
TP. Hồ Chí Minh;2019;4;có số liệu;2;có số liệu;Cổng D;
Trà Vinh;2019;4;có số liệu;;chưa tìm thấy số công bố;Cổng D;
Bình Thuận;2019;0;báo cáo bằng 0;0;báo cáo bằng 0;Cổng D;
Cần Thơ;2019;;chưa tìm thấy số công bố;;chưa tìm thấy số công bố;;
`,
    `
Province or city,Year,executive-committee members,executive-committee members: state,standing-committee members,standing-committee members: state,Source,Note
Ho Chi Minh City,2019,4,figure known,2,figure known,Cổng D,
Tra Vinh,2019,4,figure known,,no published figure found,Cổng D,
Binh Thuan,2019,0,reported as 0,0,reported as 0,Cổng D,
Can Tho,2019,,no published figure found,,no published figure found,,
`,
  ],
  [
    'province-map',
    { indicator: 'committee-additions' },
    series,
    `
Tỉnh, thành phố;ủy viên ban chấp hành, 2019;ủy viên ban chấp hành, 2019: trạng thái;Diễn giải;Nguồn
Bình Thuận;0;báo cáo bằng 0;0 ủy viên ban chấp hành (năm 2019);Cổng D
TP. Hồ Chí Minh;4;có số liệu;4 ủy viên ban chấp hành (năm 2019);Cổng D
Trà Vinh;4;có số liệu;4 ủy viên ban chấp hành (năm 2019);Cổng D
Cần Thơ;;chưa tìm thấy số công bố;chưa tìm thấy số công bố (năm 2019);
`,
    `
Province or city,"executive-committee members, 2019","executive-committee members, 2019: state",In words,Sources
Binh Thuan,0,reported as 0,0 executive-committee members (2019),Cổng D
Ho Chi Minh City,4,figure known,4 executive-committee members (2019),Cổng D
Tra Vinh,4,figure known,4 executive-committee members (2019),Cổng D
Can Tho,,no published figure found,no published figure found (2019),
`,
  ],
  [
    'pilot-counts',
    {},
    small,
    `
Mô hình;nêu tên;ghi nhận;dự kiến;Mức độ nguồn nói;Nguồn
Hợp nhất văn phòng;1;1;;;"Tạp chí A; Báo B; Trang C"
Thi tuyển lãnh đạo;;;1;;Tạp chí A
Bí thư chi bộ kiêm trưởng ấp;;;;hầu hết tỉnh, không nêu tên;Tạp chí A
`,
    `
Model,named,reported,planned,Extent in the source,Sources
Merged offices,1,1,,,Tạp chí A; Báo B; Trang C
Leadership exams,,,1,,Tạp chí A
Cell secretary heads hamlet,,,,"most provinces, not named",Tạp chí A
`,
  ],
  [
    'pilot-matrix',
    {},
    small,
    `
Tỉnh, thành phố;Hợp nhất văn phòng;Thi tuyển lãnh đạo;Bí thư chi bộ kiêm trưởng ấp;Nguồn
Bình Thuận;nêu tên;không nêu tên;hầu hết tỉnh, không nêu tên;"Tạp chí A; Báo B"
Trà Vinh;ghi nhận;không nêu tên;hầu hết tỉnh, không nêu tên;Trang C
Cần Thơ;không nêu tên;dự kiến;hầu hết tỉnh, không nêu tên;Tạp chí A
TP. Hồ Chí Minh;không nêu tên;không nêu tên;hầu hết tỉnh, không nêu tên;
Mức độ nguồn nêu;;;hầu hết tỉnh, không nêu tên;Tạp chí A
`,
    `
Province or city,Merged offices,Leadership exams,Cell secretary heads hamlet,Sources
Binh Thuan,named,not named,"most provinces, not named",Tạp chí A; Báo B
Tra Vinh,reported,not named,"most provinces, not named",Trang C
Can Tho,not named,planned,"most provinces, not named",Tạp chí A
Ho Chi Minh City,not named,not named,"most provinces, not named",
Extent in the source,,,"most provinces, not named",Tạp chí A
`,
  ],
  [
    'province-map',
    {},
    small,
    `
Tỉnh, thành phố;Số mô hình;Số mô hình: trạng thái;Diễn giải;Nguồn
Bình Thuận;1;nêu tên;1 được nêu tên;"Tạp chí A; Báo B"
TP. Hồ Chí Minh;;không nêu tên;không nguồn nào nêu tên;
Trà Vinh;1;ghi nhận;1 ghi nhận ở nguồn khác;Trang C
Cần Thơ;;dự kiến;1 dự kiến;Tạp chí A
`,
    `
Province or city,Models,Models: state,In words,Sources
Binh Thuan,1,named,1 named in the review,Tạp chí A; Báo B
Ho Chi Minh City,,not named,named by no source,
Tra Vinh,1,reported,1 reported elsewhere,Trang C
Can Tho,,planned,1 planned,Tạp chí A
`,
  ],
];

test.each(sheets)('the CSV of %s %j in both languages', (id, view, data, vi, en) => {
  expect(csvOf(id, { ...view, lang: 'vi' }, data)).toEqual(vi.trim().split('\n'));
  expect(csvOf(id, { ...view, lang: 'en' }, data)).toEqual(en.trim().split('\n'));
});

test.each([
  ['vi', '12,5\u00a0%†', '14\u00a0%', '1.083 biên chế', '677 người'],
  ['en', '12.5%†', '14%', '1,083 posts', '677 people'],
] as const)('marks have their unit (%s)', (lang, ...texts) => {
  const body = staffReductionFigure.build(inputOf({ lang }, reports)).marks;
  const { groups, counts } = readReduction(body);
  const shown = [...groups.flatMap(({ bars }) => bars), ...counts];
  expect(shown.map(({ valueText }) => valueText)).toEqual(texts);
  for (const { words, valueText } of shown) expect(words).toContain(valueText);
});
