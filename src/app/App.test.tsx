import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test } from 'vitest';
import type { DataSource } from '@/data/dataSource';
import { readPublishedData } from '@/data/publishedForTests';
import { createQueryClient, type DatasetFaults } from '@/data/queries';
import { select } from '@/domain/filters';
import { defaultView, type View } from '@/domain/view';
import type { FigureInput } from '@/figures/figureModel';
import { viewStore } from '@/state/viewStore';
import { App } from './App';
import { Dashboard } from './Dashboard';
import { firstScreenHeight } from './firstScreen';
import { loadSections } from './loadParts';
import { Notices } from './Notices';

/** A server that never answers: what a reader sees first. */
const silentSource: DataSource = { readBytes: () => new Promise<Uint8Array>(() => undefined) };
const published = readPublishedData();

const client = createQueryClient();
await loadSections(client);

function render(node: ReactNode): string {
  return renderToString(<QueryClientProvider client={client}>{node}</QueryClientProvider>);
}

function renderDashboard(
  view: Partial<View> = {},
  faults: DatasetFaults = {},
  data: FigureInput['data'] = published,
): string {
  const whole = { ...defaultView, ...view };
  const selection = select(data.provinces.provinces, data.pilots, whole);
  const input = { data, view: whole, selection, lang: whole.lang };
  return render(
    <Dashboard
      input={input}
      following={{ seen: { input, faults }, unseen: { input, faults } }}
      published={data}
      source={silentSource}
    />,
  );
}

/** State of every figure in the html, by its id. */
function figuresOf(html: string): Record<string, string> {
  const sections = html.matchAll(/data-figure="([^"]+)" data-state="([^"]+)"/gu);
  return Object.fromEntries([...sections].map(([, id = '', state = '']) => [id, state] as const));
}

beforeEach(() => viewStore.setState(viewStore.getInitialState()));

describe('the page before its data, rendered without a browser', () => {
  const html = render(<App source={silentSource} />);

  test('is loading, with header and main', () => {
    expect(html).toContain('<main id="main" data-state="loading"');
    expect(html).toContain('Then Chốt');
    expect(html).not.toContain('data-figure');
  });

  test('carries no style attribute, which the page policy would block', () => {
    expect(html).not.toContain('style=');
  });
});

describe('the page with the published data, rendered without a browser', () => {
  const views: Partial<View>[] = [
    {},
    { lang: 'en' },
    { provinces: ['60'], sheet: '60' },
    { indicator: 'staff-reduction' },
    { indicator: 'committee-additions', measure: 'central' },
    { regions: ['central-highlands'], models: ['merge-offices'] },
  ];

  test.each(views)('%j carries no style attribute', (view) => {
    expect(renderDashboard(view)).not.toContain('style=');
  });

  test('shows 74, 32 and 16', () => {
    const html = renderDashboard();
    expect(html).toMatch(/data-number="executive"[^>]*>74</u);
    expect(html).toMatch(/data-number="standing"[^>]*>32</u);
    expect(html).toMatch(/data-number="central"[^>]*>16</u);
    expect(html).toMatch(/data-number="named-pairs"[^>]*>34</u);
  });

  test('figures are there under their names and ready', () => {
    expect(figuresOf(renderDashboard())).toMatchObject({
      headline: 'ready',
      'province-map': 'ready',
      'pilot-counts': 'ready',
      'pilot-matrix': 'ready',
      findings: 'ready',
      // Recharts draws nothing without a browser: these keep their place.
      'staff-roadmap': 'loading',
      'staff-reduction': 'ready',
    });
  });

  test('a filter that leaves nothing empties the figures and keeps the page', () => {
    const html = renderDashboard({ regions: ['central-highlands'], models: ['merge-offices'] });
    expect(figuresOf(html)).toMatchObject({
      headline: 'ready',
      'province-map': 'empty',
      'pilot-counts': 'empty',
      'pilot-matrix': 'empty',
    });
  });

  test('a file that failed costs only its own figures, and they say why', () => {
    const fault = { kind: 'http', file: 'pilot-models.json', status: 404 } as const;
    const data = { ...published, pilots: undefined };
    const html = renderDashboard({}, { 'pilot-models.json': fault }, data);
    expect(figuresOf(html)).toMatchObject({
      headline: 'ready',
      'province-map': 'error',
      'pilot-counts': 'error',
      'pilot-matrix': 'error',
    });
    expect(html).toContain('404');
    const staffMap = renderDashboard(
      { indicator: 'staff-reduction' },
      { 'pilot-models.json': fault },
      data,
    );
    expect(figuresOf(staffMap)).toMatchObject({ 'province-map': 'ready' });
  });

  test('the map of another indicator falls with its own file only', () => {
    const fault = { kind: 'http', file: 'staff-reduction.json', status: 404 } as const;
    const html = renderDashboard(
      { indicator: 'staff-reduction' },
      { 'staff-reduction.json': fault },
      { ...published, staff: undefined },
    );
    expect(figuresOf(html)).toMatchObject({
      'province-map': 'error',
      'pilot-counts': 'ready',
      'pilot-matrix': 'ready',
    });
  });

  test('ids are not used twice', () => {
    const ids = [...renderDashboard().matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('no value without a text slips through', () => {
    expect(renderDashboard()).not.toMatch(/undefined|NaN|\[object Object\]/u);
  });
});

function notices(props: Partial<Parameters<typeof Notices>[0]>): string {
  return render(
    <Notices
      lang="vi"
      unknown={[]}
      actionNotice={undefined}
      faults={{}}
      newRelease={undefined}
      refusal={undefined}
      onDismiss={() => undefined}
      onRemoveLocal={() => undefined}
      onRetry={() => undefined}
      {...props}
    />,
  );
}

describe('notices', () => {
  test('say nothing when there is nothing to say', () => {
    expect(notices({})).not.toContain('<p>');
  });

  test('name the values of the address, as text and shortened', () => {
    const html = notices({ unknown: [{ key: 'models', value: `<b>${'x'.repeat(100)}` }] });
    expect(html).toContain('models');
    expect(html).toContain('&lt;b&gt;xxx');
    expect(html).not.toContain('x'.repeat(41));
  });

  test('say that groups were cleared', () => {
    expect(notices({ actionNotice: 'cleared-groups' })).toContain('Đã bỏ chọn vùng, cụm');
  });

  test('name the broken file and that the rest is fine', () => {
    const fault = { kind: 'network', file: 'findings.json' } as const;
    const html = notices({ faults: { 'findings.json': fault } });
    expect(html).toContain('findings.json');
    expect(html).toContain('Các biểu đồ không dùng tệp này vẫn đúng');
  });
});

test.each([
  [{ widthPx: 899, heightPx: 800 }, undefined],
  [{ widthPx: 1366, heightPx: 625 }, 294],
  [{ widthPx: 1366, heightPx: 100 }, 294],
  [{ widthPx: 1920, heightPx: 5000 }, 588],
])('map and counts at %j are %s px high', (viewport, expected) => {
  expect(firstScreenHeight(viewport)).toBe(expected);
});
