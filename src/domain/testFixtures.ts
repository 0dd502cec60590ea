import type {
  CommitteeFile,
  LoadedData,
  Manifest,
  PilotFile,
  PilotObservation,
  PilotState,
  Province,
  ProvincesFile,
  SourcesFile,
  StaffFile,
  StaffObservation,
} from './dataset';
import { select } from './filters';
import { defaultView, type View } from './view';

// Small data for unit tests of every room. Nothing of the program itself imports this file.

/** A province with the code as its slug; everything else can be replaced. */
export function province(code: string, fields: Partial<Province> = {}): Province {
  return {
    code,
    slug: `p-${code}`,
    nameVi: `Tỉnh ${code}`,
    nameEn: `Province ${code}`,
    shortVi: `T ${code}`,
    aliases: [],
    region: 'south-east',
    cluster: 4,
    tile: { row: 0, col: Number(code) },
    unit2025: code,
    ...fields,
  };
}

/** An observation of the article, of district level; everything can be replaced. */
export function pilotRow(
  model: string,
  code: string,
  state: PilotState,
  fields: Partial<PilotObservation> = {},
): PilotObservation {
  return { model, province: code, state, level: 'district', sourceId: 'article', ...fields };
}

/** A published percentage of the administrative scope; everything can be replaced. */
export function staffRow(
  code: string,
  value: number,
  fields: Partial<StaffObservation> = {},
): StaffObservation {
  return {
    province: code,
    scope: 'administrative',
    asOf: '2019',
    measure: 'percent',
    value,
    unit: 'percent',
    basis: 'cumulative',
    status: 'published',
    sourceId: 'press',
    ...fields,
  };
}

const provinces: ProvincesFile = {
  provinces: [
    province('60', {
      nameVi: 'Bình Thuận',
      nameEn: 'Binh Thuan',
      shortVi: 'Bình Thuận',
      region: 'south-central',
      tile: { row: 0, col: 1 },
      unit2025: '79',
    }),
    province('79', {
      nameVi: 'TP. Hồ Chí Minh',
      nameEn: 'Ho Chi Minh City',
      shortVi: 'TP.HCM',
      shortEn: 'HCMC',
      aliases: ['HCM', 'Sài Gòn'],
      tile: { row: 0, col: 0 },
    }),
    province('84', {
      nameVi: 'Trà Vinh',
      nameEn: 'Tra Vinh',
      shortVi: 'Trà Vinh',
      region: 'mekong-delta',
      cluster: 5,
      tile: { row: 1, col: 0 },
      unit2025: '92',
    }),
    province('92', {
      nameVi: 'Cần Thơ',
      nameEn: 'Can Tho',
      shortVi: 'Cần Thơ',
      region: 'mekong-delta',
      cluster: 5,
      tile: { row: 1, col: 1 },
    }),
  ],
  regions: [
    { id: 'south-central', nameVi: 'Nam Trung Bộ', nameEn: 'South Central Coast' },
    { id: 'south-east', nameVi: 'Đông Nam Bộ', nameEn: 'South East' },
    { id: 'mekong-delta', nameVi: 'Đồng bằng sông Cửu Long', nameEn: 'Mekong Delta' },
  ],
  clusters: [
    { id: 4, nameVi: 'Cụm thi đua số 4', nameEn: 'Emulation cluster 4', sourceId: 'article' },
    { id: 5, nameVi: 'Cụm thi đua số 5', nameEn: 'Emulation cluster 5' },
  ],
  borders: [
    ['60', '79'],
    ['79', '84'],
    ['84', '92'],
  ],
  units2025: [
    {
      code: '79',
      slug: 'ho-chi-minh',
      nameVi: 'TP. Hồ Chí Minh',
      nameEn: 'Ho Chi Minh City',
      tile: { row: 0, col: 0 },
      members: ['60', '79'],
      outside: [],
    },
    {
      code: '92',
      slug: 'can-tho',
      nameVi: 'Cần Thơ',
      nameEn: 'Can Tho',
      tile: { row: 1, col: 0 },
      members: ['84', '92'],
      outside: [{ code: '67', nameVi: 'Đắk Nông', nameEn: 'Dak Nong' }],
    },
  ],
  borders2025: [['79', '92']],
};

const sources: SourcesFile = {
  sources: [
    {
      id: 'article',
      title: 'Bài tổng kết',
      publisher: 'Tạp chí A',
      url: 'https://example.org/a',
      published: '2019',
      kind: 'article',
      reliability: 'primary',
    },
    { id: 'press', title: 'Tin B', publisher: 'Báo B', kind: 'news', reliability: 'press' },
    { id: 'mirror', title: 'Tin C', publisher: 'Trang C', kind: 'news', reliability: 'secondary' },
    { id: 'site', title: 'Tin D', publisher: 'Cổng D', kind: 'page', reliability: 'primary' },
    { id: 'paper', title: 'Tin E', publisher: 'Báo E', kind: 'news', reliability: 'press' },
  ],
};

const words = { definitionVi: 'Định nghĩa.', definitionEn: 'Definition.' };

/** 60 named (and a plan behind it), 84 reported, 92 only planned, 79 nothing; one extent. */
const pilots: PilotFile = {
  models: [
    {
      id: 'merge-offices',
      nameVi: 'Hợp nhất văn phòng',
      nameEn: 'Merged offices',
      shortVi: 'Văn phòng',
      shortEn: 'Offices',
      level: 'district',
      kind: 'merger',
      ...words,
    },
    {
      id: 'dual-cell-hamlet',
      nameVi: 'Bí thư chi bộ kiêm trưởng ấp',
      nameEn: 'Cell secretary heads hamlet',
      shortVi: 'Kiêm trưởng ấp',
      level: 'hamlet',
      kind: 'dual-post',
      ...words,
    },
    {
      id: 'leadership-exams',
      nameVi: 'Thi tuyển lãnh đạo',
      nameEn: 'Leadership exams',
      shortVi: 'Thi tuyển',
      level: 'any',
      kind: 'selection',
      ...words,
    },
  ],
  observations: [
    pilotRow('merge-offices', '60', 'planned', { asOf: '2018', sourceId: 'press' }),
    pilotRow('merge-offices', '60', 'named', { asOf: '2019', locator: 'đoạn 3' }),
    pilotRow('merge-offices', '84', 'reported', { asOf: '2020-01', sourceId: 'mirror' }),
    pilotRow('leadership-exams', '92', 'planned', { level: 'any', asOf: '2021' }),
  ],
  extents: [{ model: 'dual-cell-hamlet', level: 'hamlet', extent: 'most', sourceId: 'article' }],
  openLists: ['leadership-exams'],
};

/** 84 has a result, 60 a plan, 92 a count, 79 nothing. */
const staff: StaffFile = {
  target: { percent: 10, baseYear: 2015, dueYear: 2021, sourceId: 'article' },
  statements: [
    {
      id: 'on-schedule',
      extent: 'all',
      textVi: 'Đúng lộ trình.',
      textEn: 'On schedule.',
      sourceId: 'article',
      locator: 'đoạn 4',
    },
  ],
  observations: [
    staffRow('84', 5.55, { status: 'derived', cut: 111, base: 2000, baseYear: 2015 }),
    staffRow('60', 10, { status: 'planned', asOf: '2021' }),
    staffRow('92', 1234, { measure: 'count', unit: 'posts', asOf: '2018-12' }),
  ],
  context: [],
};

/** Regional totals, and one case at 79. */
const committee: CommitteeFile = {
  totals: [
    { measure: 'executive', value: 74, period: '2019', sourceId: 'article', locator: 'đoạn 4' },
    { measure: 'standing', value: 32, period: '2019', sourceId: 'article', locator: 'đoạn 4' },
    {
      measure: 'central',
      value: 16,
      period: '2019',
      localities: 12,
      sourceId: 'article',
      locator: 'đoạn 4',
    },
  ],
  observations: [
    {
      province: '79',
      measure: 'executive',
      value: 3,
      asOf: '2019-10-02',
      eventId: 'hcm-2019-10',
      status: 'published',
      sourceId: 'press',
    },
  ],
};

const manifest: Manifest = {
  schemaVersion: 1,
  release: '0123456789ab',
  releasedOn: '2026-10-01',
  files: [],
};

/** Four provinces, three models, five sources; every part can be replaced or set to undefined. */
export function smallData(parts: Partial<LoadedData> = {}): LoadedData {
  return { manifest, provinces, sources, pilots, staff, committee, findings: undefined, ...parts };
}

/** What a figure's model is computed from, for the default view with the given changes. */
export function inputOf(viewParts: Partial<View> = {}, data: LoadedData = smallData()) {
  const view: View = { ...defaultView, ...viewParts };
  const selection = select(data.provinces.provinces, data.pilots, view);
  return { data, view, selection, lang: view.lang };
}
