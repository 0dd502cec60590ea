import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { DataSource } from '@/data/dataSource';
import { loadIllustrative } from '@/data/illustrativeFiles';
import { readPublishedData, readPublishedText } from '@/data/publishedForTests';
import { createQueryClient } from '@/data/queries';
import type { LoadedData } from '@/domain/dataset';
import { standingFigureIds } from '@/domain/figureIds';
import { select } from '@/domain/filters';
import { withIllustrative } from '@/domain/layerData';
import { localizeSources } from '@/domain/localizeSources';
import { tilesPartOf } from '@/parts/readTilesForTests';
import { provinceMapFigure } from '@/features/provinceMap/provinceMap';
import { captionLines } from '@/figures/caption';
import type { FigureInput } from '@/figures/figureModel';
import { messagesOf } from '@/i18n/messages';
import { excerpt } from '@/lib/json';
import { parseAddress, serializeAddress, type UnknownValue } from '@/state/address';
import { createAddresses } from '@/state/addressesForTests';
import { reconcile } from '@/state/reconcile';
import { inBoundaries } from './boundariesOfView';
import { BuiltWidths } from './BuiltWidths';
import { Dashboard } from './Dashboard';
import { mapFigures, prepareFigures } from './figureRegistry';
import { loadSections } from './loadParts';
import { Notices } from './Notices';
import { partQuery } from './pagePart';
import { sheetPart, sourcesPart } from './pageParts';
import { PresentedSlide } from './PresentedSlide';
import { findAsked, listPresentable } from './presentable';
import { chartQuery } from './useChart';

// Addresses go through the same functions as on the page: read, reconciled with the data, made into
// models, drawn: all of them as far as their notices, a share of their views further.

const source: DataSource = {
  readBytes: (path) => Promise.resolve(new TextEncoder().encode(readPublishedText(path))),
};
const published = readPublishedData();
const layers: Readonly<Record<string, LoadedData>> = {
  illustrative: withIllustrative(published, await loadIllustrative(source, published)),
};

interface Asked {
  readonly query: string;
  /** What is computed from: nothing was imported here, so internal data is never among it. */
  readonly input: FigureInput;
  readonly unknown: readonly UnknownValue[];
}

function readQuery(query: string): Asked {
  const { view: requested, unknown: malformed } = parseAddress(query);
  const { lang } = requested;
  const layer = requested.layer === 'local' ? 'published' : requested.layer;
  const former = localizeSources(layers[layer] ?? published, lang);
  const { view, unknown } = reconcile({ ...requested, layer }, former);
  const data = inBoundaries(former, view.boundaries);
  const selection = select(data.provinces.provinces, data.pilots, view);
  const input: FigureInput = { data, view, selection, lang };
  const presented = findAsked(view, listPresentable(input, {}), true);
  return { query, input, unknown: [...malformed, ...unknown, ...presented.unknown] };
}

const count = 10_000;
const asked = createAddresses(2019, count, published).map(readQuery);
/** One of the addresses that show the same view. */
const distinct = [...new Map(asked.map((one) => [serializeAddress(one.input.view), one])).values()];

/** What no reader may find in a text. */
const brokenText = /undefined|NaN|Infinity|\[object/u;
const named = (value: string): string => value.slice(0, 200);
const tileCountOf = ({ view }: FigureInput): number => (view.boundaries === '2025' ? 10 : 22);

test('every value that was ignored is named, as text, and the view writes itself the same way', () => {
  const bad = asked.flatMap(({ query, input, unknown }) => {
    const { view, lang } = input;
    const html = renderToString(notices(input, unknown));
    const t = messagesOf(lang).filter;
    const words = unknown.map(({ key, value }) => t.unknownItem(key, excerpt(value)));
    const sentence = words.length === 0 ? '' : t.unknown(words);
    const again = parseAddress(serializeAddress(view));
    const isSame = serializeAddress(again.view) === serializeAddress(view);
    const isTold = html.includes(renderToString(<>{sentence}</>));
    const isText = !html.includes('<script') && html.includes('<p>') === words.length > 0;
    return isSame && isTold && isText && again.unknown.length === 0 ? [] : [named(query)];
  });
  expect(bad).toEqual([]);
});

/** Building the models of a view takes some ms, drawing its page ten times as long. */
const modelledShare = 3;
const drawnShare = 30 * modelledShare;
const everyOther = (share: number): readonly Asked[] =>
  distinct.filter((_, index) => index % share === 0);

test('a third of the views: all figures, whole texts, all tiles of the map', () => {
  const modelled = everyOther(modelledShare);
  expect(modelled.length).toBeGreaterThan(1000);
  const bad = modelled.flatMap(({ query, input }) => {
    const models = prepareFigures(input).map(({ prepare }) => prepare().model);
    const texts = models.map(({ name, finding, caption, legend, table }) =>
      JSON.stringify([name, finding, captionLines(caption), legend, table]),
    );
    const { tiles } = tilesPartOf(provinceMapFigure.build(input).marks);
    const isWhole =
      models.map(({ id }) => id).join() === standingFigureIds.join() &&
      models.every(({ finding, lang }) => finding !== '' && lang === input.lang) &&
      !texts.some((text) => brokenText.test(text)) &&
      tiles.length === tileCountOf(input);
    return isWhole ? [] : [named(query)];
  });
  expect(bad).toEqual([]);
}, 600_000);

/** Widths of the drawings in a window of 1366x625. */
const widths = Object.fromEntries(standingFigureIds.map((id) => [id, 700]));

test('one in ninety: the page is drawn, no figure fails, the asked slide stands', async () => {
  const client = createQueryClient();
  await loadSections(client);
  await client.query(partQuery(sheetPart));
  await client.query(partQuery(sourcesPart));
  await Promise.all(mapFigures(async (spec) => void (await client.query(chartQuery(spec)))));
  const render = (node: ReactNode): string =>
    renderToString(
      <QueryClientProvider client={client}>
        <BuiltWidths value={widths}>{node}</BuiltWidths>
      </QueryClientProvider>,
    );
  const drawn = everyOther(drawnShare);
  expect(drawn.length).toBeGreaterThan(30);
  const bad = drawn.flatMap(({ query, input }) => {
    const page = { input, faults: {} };
    const html = render(
      <Dashboard
        input={input}
        following={{ seen: page, unseen: page }}
        published={localizeSources(published, input.lang)}
        source={source}
      />,
    );
    const slides = mapFigures((spec) =>
      spec.id === input.view.present
        ? render(<PresentedSlide spec={spec} input={input} faults={{}} actions={idle} place="1" />)
        : '',
    ).join('');
    const states = new Map(
      [...html.matchAll(/data-figure="([^"]+)" data-state="([^"]+)"/gu)].map(
        ([, id = '', state = '']) => [id, state],
      ),
    );
    const [, map = ''] = html.split('data-figure="province-map"');
    const [mapOnly = ''] = map.split('data-figure="');
    const tiles = mapOnly.match(/ data-province="/gu) ?? [];
    const drawings = html + slides;
    const isAsked = findAsked(input.view, listPresentable(input, {}), true).current !== undefined;
    const isWhole =
      standingFigureIds.every((id) => ['ready', 'empty'].includes(states.get(id) ?? '')) &&
      tiles.length === tileCountOf(input) &&
      !brokenText.test(drawings) &&
      !/(?:width|height)="-/u.test(drawings) &&
      (slides !== '') === isAsked;
    return isWhole
      ? []
      : [`${named(query)}: ${JSON.stringify([...states])}, ${tiles.length} tiles`];
  });
  expect(bad).toEqual([]);
}, 600_000);

const idle = {
  toggleProvince: () => undefined,
  toggleModel: () => undefined,
  openSheet: () => undefined,
  hasLetterKeys: () => true,
  linkOfProvince: () => '',
};

function notices(input: FigureInput, unknown: readonly UnknownValue[]): ReactNode {
  return (
    <Notices
      lang={input.lang}
      unknown={unknown}
      actionNotice={undefined}
      faults={{}}
      newRelease={undefined}
      refusal={undefined}
      onDismiss={() => undefined}
      onRemoveLocal={() => undefined}
      onRetry={() => undefined}
    />
  );
}
