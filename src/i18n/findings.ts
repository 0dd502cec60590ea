import { formatList } from '@/domain/format';

export const findingsVi = {
  name: 'Hạn chế, nguyên nhân, bài học',
  unit: 'nội dung nêu trong bài tổng kết',
  period: 'tổng kết năm 2019',
  more: (count: number) => `và ${count} nội dung khác, xem bảng`,
  group: {
    limitations: 'Hạn chế',
    causes: 'Nguyên nhân',
    lessons: 'Bài học',
    exemplars: 'Nơi tiêu biểu',
  },
  groupTitle: (name: string, count: number) => `${name} (${count})`,
  extent: {
    all: 'cả khu vực',
    most: 'hầu hết các nơi',
    many: 'nhiều nơi',
    some: 'một số nơi',
    'at-times': 'có lúc',
  },
  noExtent: 'không nêu mức độ',
  openList: 'danh sách trong bài còn để ngỏ',
  exemplars: (name: string, places: string, open: string) =>
    `${name}: ${places}${open === '' ? '' : ` (${open})`}.`,
  goTo: (figure: string) => `Đến hình: ${figure}`,
  related: 'Hình liên quan:',
  finding: (f: {
    limitations: number;
    causes: number;
    lessons: number;
    followed: number;
    indicators: readonly string[];
  }) =>
    `Bài tổng kết nêu ${f.limitations} hạn chế, ${f.causes} nguyên nhân, ${f.lessons} bài học${
      f.followed === 0
        ? '.'
        : `; ${f.followed} hạn chế thuộc chỉ tiêu đang theo dõi: ${formatList(f.indicators, 'vi')}.`
    }`,
  /** A text that says its extent in its own words. */
  saysExtent: /một số|một bộ phận|có nơi|có lúc|nhiều/iu,
  coverage: (f: { limitations: number; places: number }) =>
    `Bài không nêu tên nơi nào trong ${f.limitations} hạn chế; ${f.places} tỉnh được nêu tên ở phần tiêu biểu.`,
  notFiltered: 'Phần này không lọc theo tỉnh: bài không gắn hạn chế, nguyên nhân với tỉnh nào.',
  column: {
    group: 'Nhóm',
    text: 'Nội dung',
    extent: 'Mức độ',
    figures: 'Hình liên quan',
    locator: 'Chỗ trong bài',
  },
  limitationsOf: (texts: readonly string[]) => `Hạn chế nêu trong bài: ${texts.join('; ')}.`,
};

/** "1 cause", "2 causes". */
function countedEn(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}

export const findingsEn: typeof findingsVi = {
  name: 'Limitations, causes, lessons',
  unit: 'points made in the review',
  period: '2019 review',
  more: (count) => `and ${count} more, see the table`,
  group: {
    limitations: 'Limitations',
    causes: 'Causes',
    lessons: 'Lessons',
    exemplars: 'Typical places',
  },
  groupTitle: (name, count) => `${name} (${count})`,
  extent: {
    all: 'whole region',
    most: 'most places',
    many: 'many places',
    some: 'some places',
    'at-times': 'at times',
  },
  noExtent: 'no extent given',
  openList: 'the list in the review is left open',
  exemplars: (name, places, open) => `${name}: ${places}${open === '' ? '' : ` (${open})`}.`,
  goTo: (figure) => `Go to figure: ${figure}`,
  related: 'Related figures:',
  finding: (f) =>
    `The review gives ${countedEn(f.limitations, 'limitation')}, ${countedEn(f.causes, 'cause')} and ${countedEn(f.lessons, 'lesson')}${
      f.followed === 0
        ? '.'
        : `; ${f.followed} of the limitations concern ${formatList(f.indicators, 'en')}.`
    }`,
  saysExtent: /\bsome\b|\bpart of\b|\bat times\b|\bmany\b/iu,
  coverage: (f) =>
    `The review names no place in its ${f.limitations} limitations; ${f.places} provinces are named as typical places.`,
  notFiltered: 'Not filtered by province: the review ties no limitation or cause to any province.',
  column: {
    group: 'Group',
    text: 'Point',
    extent: 'Extent',
    figures: 'Related figures',
    locator: 'Where in the review',
  },
  limitationsOf: (texts) => `Limitations named in the review: ${texts.join('; ')}.`,
};
