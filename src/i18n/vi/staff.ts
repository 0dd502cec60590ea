import { sentence } from '@/i18n/words';

/** What a mark says when it is read out. */
interface RowWords {
  readonly place: string;
  readonly scope: string;
  readonly value: string;
  readonly status: string;
  readonly date: string;
  readonly base: string;
  readonly source: string;
  readonly note: string;
}

/** Texts about single staff numbers, and the names of the staff figures. */
export const staffVi = {
  unitWord: { percent: '%', posts: 'biên chế', people: 'người' },
  statusWord: {
    published: 'công bố',
    derived: 'tự tính từ số đã công bố',
    planned: 'kế hoạch, không phải kết quả',
    illustrative: 'minh họa',
  },
  targetAtLeast: (percent: string) => `ít nhất ${percent}`,
  atLeast: 'ít nhất',
  dateInferred: (date: string) => `${date} (thời điểm suy ra)`,
  about: (date: string) => `khoảng ${date}`,
  secondary: (publisher: string) => `${publisher} (nguồn thứ cấp)`,
  base: {
    yearOnYear: 'so với năm trước',
    unknown: 'mốc so sánh không rõ',
    same: (year: number) => `so với ${year}`,
    other: (year: number) => `so với ${year}, mốc so sánh khác`,
    unclear: (year: number) => `so với ${year}, chưa rõ cộng dồn`,
  },
  cutAndBase: (cut: string, base: string) =>
    [cut === '' ? '' : `giảm ${cut}`, base === '' ? '' : `mốc so sánh ${base}`]
      .filter((part) => part !== '')
      .join(', '),
  words: (w: RowWords) =>
    `${w.place}, ${w.scope}: ${w.value} (${w.status}); thời điểm ${w.date}; ${w.base}; nguồn: ${sentence(w.source)} ${w.note}`.trim(),
  roadmap: { name: 'Lộ trình tinh giản biên chế' },
  bars: { name: 'Tinh giản biên chế theo khối' },
};
