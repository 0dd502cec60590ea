import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultView, type View } from '@/domain/view';
import { addressOf, connectAddress, languageOfAddress } from './addressSync';
import { setLanguages } from './spokenLanguages';
import { changeView, dismissNotices, viewStore } from './viewStore';

/** As much of a browser as the address sync touches. */
function openPage({ protocol = 'http:', search = '', hash = '' }) {
  const page = { protocol, search, hash, pathname: '/then-chot/' };
  let entry: unknown = null;
  let wentBack = 0;
  const pushed: string[] = [];
  const replaced: string[] = [];
  const window = new EventTarget();
  const goTo = (url: string): void => {
    page.search = url.startsWith('?') ? url : '';
    page.hash = url.startsWith('#') ? url : '';
  };
  vi.stubGlobal('location', page);
  vi.stubGlobal('window', window);
  vi.stubGlobal('history', {
    get state() {
      return entry;
    },
    back: () => {
      wentBack += 1;
    },
    pushState: (state: unknown, _title: string, url: string) => {
      entry = state;
      pushed.push(url);
      goTo(url);
    },
    replaceState: (state: unknown, _title: string, url: string) => {
      entry = state;
      replaced.push(url);
      goTo(url);
    },
  });
  return { page, pushed, replaced, window, wentBack: () => wentBack };
}

let stop = (): void => undefined;
beforeEach(() => viewStore.setState(viewStore.getInitialState()));
afterEach(() => {
  stop();
  stop = () => undefined;
  vi.unstubAllGlobals();
});

describe('over http', () => {
  test('the view of the address is there before the first render', () => {
    openPage({ search: '?provinces=60,xx&lang=en' });
    stop = connectAddress();
    expect(viewStore.getState().view).toEqual({ ...defaultView, provinces: ['60'], lang: 'en' });
    expect(viewStore.getState().unknown).toEqual([{ key: 'provinces', value: 'xx' }]);
  });

  test('reading pushes nothing, each choice pushes one entry', () => {
    const { pushed } = openPage({ search: '?provinces=60' });
    stop = connectAddress();
    expect(pushed).toEqual([]);
    changeView(viewStore.getState().view, { provinces: ['60', '84'] });
    changeView(viewStore.getState().view, { lang: 'en' });
    expect(pushed).toEqual(['?provinces=60,84', '?provinces=60,84&lang=en']);
  });

  test('a choice that changes nothing pushes nothing and tidies the address', () => {
    const { pushed, replaced } = openPage({ search: '?provinces=84,60,xx' });
    stop = connectAddress();
    expect(replaced).toEqual([]);
    changeView(viewStore.getState().view, { provinces: ['60', '84'] });
    expect(pushed).toEqual([]);
    expect(replaced).toEqual(['?provinces=60,84']);
  });

  test('back to the default is the bare page', () => {
    const { pushed } = openPage({ search: '?provinces=60' });
    stop = connectAddress();
    changeView(viewStore.getState().view, { provinces: [] });
    expect(pushed).toEqual(['/then-chot/']);
  });

  test('back and forward read the address again and push nothing', () => {
    const { page, pushed, window } = openPage({ search: '?provinces=60' });
    stop = connectAddress();
    changeView(viewStore.getState().view, { provinces: [] }, 'cleared-groups');
    page.search = '?provinces=60';
    window.dispatchEvent(new Event('popstate'));
    expect(viewStore.getState().view.provinces).toEqual(['60']);
    expect(viewStore.getState().actionNotice).toBeUndefined();
    expect(pushed).toHaveLength(1);
  });

  test('after it is stopped nothing moves the address', () => {
    const { page, pushed, window } = openPage({});
    connectAddress()();
    changeView(viewStore.getState().view, { lang: 'en' });
    page.search = '?provinces=60';
    window.dispatchEvent(new Event('popstate'));
    expect(pushed).toEqual([]);
    expect(viewStore.getState().view.provinces).toEqual([]);
  });
});

const show = (patch: Partial<View>): void => changeView(viewStore.getState().view, patch);

describe('a presentation', () => {
  test('is one entry, however many pages are turned, and ends one step back', () => {
    const { pushed, replaced, wentBack } = openPage({ search: '?provinces=60' });
    stop = connectAddress();
    show({ present: 'headline' });
    show({ present: 'province-map' });
    show({ present: 'pilot-counts' });
    expect(pushed).toEqual(['?provinces=60&present=headline']);
    expect(replaced).toHaveLength(2);
    show({ present: undefined });
    expect(wentBack()).toBe(1);
    expect(pushed).toHaveLength(1);
  });

  test('keeps a filter that was chosen in it', () => {
    const { page, replaced, wentBack } = openPage({});
    stop = connectAddress();
    show({ present: 'headline' });
    show({ provinces: ['60'] });
    show({ present: undefined });
    expect(wentBack()).toBe(0);
    expect(replaced).toEqual(['?provinces=60&present=headline', '?provinces=60']);
    expect(page.search).toBe('?provinces=60');
  });

  test('that a link opened ends on its page and goes nowhere', () => {
    const { pushed, replaced, wentBack } = openPage({ search: '?lang=en&present=findings' });
    stop = connectAddress();
    show({ present: undefined });
    expect([pushed, replaced, wentBack()]).toEqual([[], ['?lang=en'], 0]);
  });
});

describe('from a file', () => {
  test('the view stands after "#?"', () => {
    const { pushed } = openPage({ protocol: 'file:', hash: '#?provinces=60', search: '?lang=en' });
    stop = connectAddress();
    expect(viewStore.getState().view).toEqual({ ...defaultView, provinces: ['60'] });
    changeView(viewStore.getState().view, { lang: 'en' });
    changeView(viewStore.getState().view, { lang: 'vi', provinces: [] });
    expect(pushed).toEqual(['#?provinces=60&lang=en', '#?']);
  });

  test('a plain anchor is no view', () => {
    openPage({ protocol: 'file:', hash: '#main' });
    stop = connectAddress();
    expect(viewStore.getState().view).toEqual(defaultView);
  });

  test('links stand after "#?" too', () => {
    openPage({ protocol: 'file:' });
    expect(addressOf('provinces=60')).toBe('#?provinces=60');
  });
});

test('dismissing the notices takes their values away and keeps the view', () => {
  viewStore.setState({ unknown: [{ key: 'lang', value: 'fr' }], actionNotice: 'cleared-groups' });
  const view = { ...defaultView, provinces: ['60'] };
  dismissNotices(view);
  expect(viewStore.getState()).toMatchObject({ view, unknown: [], actionNotice: undefined });
});

const state = () => viewStore.getState();

/** Vietnamese is here, English comes or fails when the test says so. */
function fetchEnglish() {
  let isHere = false;
  const waiting: { readonly come: () => void; readonly fail: () => void }[] = [];
  setLanguages({
    has: (lang) => lang === 'vi' || isHere,
    load: () =>
      new Promise((resolve, reject) => {
        waiting.push({
          come: () => {
            isHere = true;
            resolve();
          },
          fail: () => reject(new Error('offline')),
        });
      }),
  });
  const settle = async (how: 'come' | 'fail', which = 0): Promise<void> => {
    waiting[which]?.[how]();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { settle, asked: () => waiting.length };
}

describe('a language that is not here yet', () => {
  afterEach(() => setLanguages({ has: () => true, load: () => Promise.resolve() }));

  test('is asked of the address before the first render', () => {
    openPage({ search: '?provinces=60&lang=en' });
    expect(languageOfAddress()).toBe('en');
    openPage({ search: '?lang=fr' });
    expect(languageOfAddress()).toBe('vi');
  });

  test('that could not be had before the first render: all else is shown, the link stays', () => {
    const { page, pushed, replaced } = openPage({ search: '?provinces=60,xx&lang=en' });
    fetchEnglish();
    stop = connectAddress();
    expect(state()).toMatchObject({
      view: { ...defaultView, provinces: ['60'] },
      unknown: [{ key: 'provinces', value: 'xx' }],
      actionNotice: 'language-missing',
    });
    expect([pushed, replaced, page.search]).toEqual([[], [], '?provinces=60,xx&lang=en']);
  });

  test('is switched to when it has come, with what was chosen meanwhile', async () => {
    const { pushed } = openPage({});
    const { settle } = fetchEnglish();
    stop = connectAddress();
    changeView(state().view, { lang: 'en' });
    expect(state().view.lang).toBe('vi');
    changeView(state().view, { provinces: ['60'] });
    await settle('come');
    expect(state()).toMatchObject({
      view: { lang: 'en', provinces: ['60'] },
      actionNotice: undefined,
    });
    expect(pushed).toEqual(['?provinces=60', '?provinces=60&lang=en']);
  });

  test('that does not come leaves the page and the address, says so, and may be tried again', async () => {
    const { pushed } = openPage({});
    const { settle } = fetchEnglish();
    stop = connectAddress();
    changeView(state().view, { lang: 'en' });
    await settle('fail');
    expect(state()).toMatchObject({ view: defaultView, actionNotice: 'language-missing' });
    expect(pushed).toEqual([]);
    changeView(state().view, { lang: 'en' });
    await settle('come', 1);
    expect(state()).toMatchObject({ view: { lang: 'en' }, actionNotice: undefined });
    expect(pushed).toEqual(['?lang=en']);
  });

  test('with a whole view of another page: all but the language is shown', async () => {
    openPage({});
    const { settle } = fetchEnglish();
    stop = connectAddress();
    changeView(state().view, { ...defaultView, provinces: ['60'], lang: 'en' });
    await settle('fail');
    expect(state()).toMatchObject({
      view: { ...defaultView, provinces: ['60'] },
      actionNotice: 'language-missing',
    });
  });

  test('of an entry that is gone back to: the old page stays until it is here', async () => {
    const { page, window, pushed } = openPage({ search: '?provinces=60' });
    const { settle } = fetchEnglish();
    stop = connectAddress();
    page.search = '?provinces=62&lang=en';
    window.dispatchEvent(new Event('popstate'));
    expect(state().view).toEqual({ ...defaultView, provinces: ['60'] });
    await settle('come');
    expect(state().view).toEqual({ ...defaultView, provinces: ['62'], lang: 'en' });
    expect(pushed).toEqual([]);
  });

  test('of an entry that is gone back to and cannot be had: its filter in the old language', async () => {
    const { page, window } = openPage({ search: '?provinces=60' });
    const { settle } = fetchEnglish();
    stop = connectAddress();
    page.search = '?provinces=62&lang=en';
    window.dispatchEvent(new Event('popstate'));
    await settle('fail');
    expect(state()).toMatchObject({
      view: { ...defaultView, provinces: ['62'] },
      actionNotice: 'language-missing',
    });
    expect(page.search).toBe('?provinces=62&lang=en');
  });

  test('that comes too late changes nothing', async () => {
    const { page, window } = openPage({});
    const { settle } = fetchEnglish();
    stop = connectAddress();
    changeView(state().view, { lang: 'en' });
    page.search = '?provinces=62';
    window.dispatchEvent(new Event('popstate'));
    await settle('come');
    expect(state().view).toEqual({ ...defaultView, provinces: ['62'] });
  });

  test('of an entry left again by a choice changes nothing', async () => {
    const { page, window } = openPage({});
    const { settle } = fetchEnglish();
    stop = connectAddress();
    page.search = '?provinces=62&lang=en';
    window.dispatchEvent(new Event('popstate'));
    changeView(state().view, { provinces: ['60'] });
    await settle('come');
    expect(state().view).toEqual({ ...defaultView, provinces: ['60'] });
  });
});
