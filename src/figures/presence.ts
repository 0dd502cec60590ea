import type { Province } from '@/domain/dataset';
import { formatDateRange, type PartialDate } from '@/domain/partialDate';
import { countProvinces, type PilotCell, strongestState } from '@/domain/pilotCells';
import type { Lang } from '@/domain/language';
import { messagesOf } from '@/i18n/messages';
import type { Presence } from '@/i18n/vi/messages';

/** How many of the provinces the review names, and what other sources add; the same everywhere. */
export function presenceOf(
  provinces: readonly Province[],
  cellsOf: (code: Province['code']) => readonly PilotCell[],
  lang: Lang,
): Presence {
  const cells = provinces.map(({ code }) => cellsOf(code));
  const added = cells.filter((own) => strongestState(own) === 'reported').flat();
  const years = datesIn(added, (state) => state === 'reported').map((date) => date.slice(0, 4));
  return {
    left: provinces.length,
    counts: countProvinces(cells),
    reportedIn: formatDateRange(years, lang) ?? '',
  };
}

/** "Bài tổng kết: 2019; nguồn khác: 05/11/2018 – 10/04/2024"; undefined where only one has dates. */
export function pilotTimes(cells: readonly PilotCell[], lang: Lang): string | undefined {
  const review = formatDateRange(
    datesIn(cells, (state) => state === 'named'),
    lang,
  );
  const others = formatDateRange(
    datesIn(cells, (state) => state !== 'named'),
    lang,
  );
  if (review === undefined || others === undefined) return undefined;
  return messagesOf(lang).caption.times(review, others);
}

function datesIn(
  cells: readonly PilotCell[],
  isMeant: (state: PilotCell['state']) => boolean,
): readonly PartialDate[] {
  return cells
    .flatMap(({ observations }) => observations)
    .filter(({ state }) => isMeant(state))
    .flatMap(({ asOf, until }) => [asOf, until])
    .flatMap((date) => date ?? []);
}
