import type { Lang } from '@/domain/language';

/** Why an export failed, as the part of a sentence that `t.export.failed` completes. */
interface ExportFaults {
  readonly chart: (figure: string, detail: string) => string;
  readonly noRoom: (figure: string) => string;
  readonly load: string;
  readonly fonts: string;
  readonly fontsSlow: (seconds: number) => string;
  readonly image: string;
}

const byLanguage: Readonly<Record<Lang, ExportFaults>> = {
  vi: {
    chart: (figure, detail) =>
      `biểu đồ “${figure}” không vẽ được${detail === '' ? '' : ` (${detail})`}`,
    noRoom: (figure) =>
      `chữ của “${figure}” dài đến mức không còn chỗ cho biểu đồ; hãy chọn ít bộ lọc hơn`,
    load: 'không tải được phần vẽ ảnh; hãy kiểm tra mạng hoặc tải lại trang',
    fonts: 'không tải được phông chữ Be Vietnam Pro; hãy kiểm tra mạng hoặc tải lại trang',
    fontsSlow: (seconds) => `phông chữ chưa sẵn sàng sau ${seconds} giây`,
    image: 'trình duyệt không vẽ được ảnh; có thể máy đang thiếu bộ nhớ',
  },
  en: {
    chart: (figure, detail) =>
      `the chart “${figure}” could not be drawn${detail === '' ? '' : ` (${detail})`}`,
    noRoom: (figure) =>
      `the text of “${figure}” is so long that no room is left for the chart; choose fewer filters`,
    load: 'the drawing part could not be loaded; check the network or reload the page',
    fonts: 'the typeface Be Vietnam Pro could not be loaded; check the network or reload the page',
    fontsSlow: (seconds) => `the typeface was not ready after ${seconds} seconds`,
    image: 'the browser could not draw the picture; the computer may be short of memory',
  },
};

/** The reasons in a language. */
export function exportFaultsOf(lang: Lang): ExportFaults {
  return byLanguage[lang];
}

/** What a caught value says, for a reader. */
export function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
