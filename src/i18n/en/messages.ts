import { formatList } from '@/domain/format';
import type { StateCounts } from '@/domain/pilotCells';
import type { Messages, Presence } from '@/i18n/vi/messages';
import { boundariesEn } from './boundaries';
import { comfortsEn } from './comforts';
import { errorReportEn } from './errorReport';
import { layersEn } from './layers';
import { mapExtrasEn } from './mapExtras';
import { picturesEn } from './pictures';
import { sortControlEn } from './sortControl';
import { staffEn } from './staff';
import { staffUnitsEn } from './staffUnits';
import { whatChangedEn } from './whatChanged';
import { seriesEn } from './yearlySeries';

/** "a, b and c"; a long list is cut after `max` names and says how many follow. */
function names(items: readonly string[], max = 4): string {
  if (items.length <= max) return formatList(items, 'en');
  return `${items.slice(0, max - 1).join(', ')} and ${items.length - max + 1} others`;
}

const pluralRules = new Intl.PluralRules('en');

/** "1 model", "2 models". */
function counted(count: number, one: string, many: string): string {
  return `${count} ${pluralRules.select(count) === 'one' ? one : many}`;
}

/** "4 named, 1 reported, 2 planned", without the zeros. */
function states({ named, reported, planned }: StateCounts): string {
  return [
    named > 0 ? `${named} named in the review` : '',
    reported > 0 ? `${reported} reported elsewhere` : '',
    planned > 0 ? `${planned} planned` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** "The review names 16/22 provinces; other sources report 3 more (2020–2021), 1 only planned". */
function presenceEn({ share, counts: { named, reported, planned }, reportedIn }: Presence): string {
  const more = [
    reported > 0
      ? `other sources report ${reported} more${reportedIn === '' ? '' : ` (${reportedIn})`}`
      : '',
    planned > 0 ? `${planned} only planned` : '',
  ].filter((part) => part !== '');
  const review = named === 0 ? 'The review names no province here' : `The review names ${share}`;
  return [review, more.join(', ')].filter((part) => part !== '').join('; ');
}

const staffStatus = {
  published: 'published',
  own: 'internal',
  illustrative: 'illustrative',
  derived: 'computed by us',
  planned: 'plan',
};

export const en: Messages = {
  product: 'Then Chốt',
  title: 'Party building in the southern region',
  pageTitle: 'Then Chốt · Party building in the southern region',
  period: '2019 review',
  dataOf: (date) => `Updated ${date}`,
  languageSwitch: 'Tiếng Việt',
  languageMissing:
    'Vietnamese could not be loaded, so the page stays in English. Check the network and choose it again; if that does not help, reload the page.',
  skipToMain: 'Skip to the main content',
  loading: 'Loading the data…',
  nothingLeft: 'This filter leaves no province or model.',
  tryAgain: 'Try again',
  dropHint:
    'Drop here: a PNG or SVG picture to reopen its filter; .xlsx, .csv, .json to import data',
  toolLoading: 'Loading the tool…',
  toolFailed: 'This tool could not be loaded. The figures on the page are not affected.',
  dismiss: 'Dismiss the notice',
  close: 'Close',
  state: {
    value: 'figure known',
    zero: 'reported as 0',
    planned: 'planned',
    derived: 'computed by us from published figures',
    'not-found': 'no published figure found',
    'not-published': 'not published',
    'not-applicable': 'not applicable',
    named: 'named',
    reported: 'reported',
    'not-named': 'not named',
  },
  keyMessages: 'Key messages',
  legend: { extent: 'source gives an extent, no names' },
  scope: {
    administrative: 'administrative bodies',
    'public-service': 'public service units',
    'administrative-and-service': 'administration and public service',
    'party-and-mass': 'Party and mass organisations',
    'party-and-state': 'Party and state bodies',
    'whole-province': 'whole province (scope not printed)',
    'whole-country': 'whole country',
  },
  measure: {
    executive: 'executive-committee members',
    standing: 'standing-committee members',
    central: 'people appointed, assigned or nominated by the centre',
  },
  filter: {
    provinces: 'Provinces',
    regions: 'Region',
    clusters: 'Emulation cluster',
    models: 'Models',
    levels: 'Level',
    level: {
      province: 'province level',
      district: 'district level',
      commune: 'commune level',
      hamlet: 'hamlet',
      any: 'level not printed',
    },
    hasExtent: 'the source also speaks of places that it does not name',
    allBut: (others) => `all but ${others.join(', ')}`,
    everything: (count) => `Shown: all ${count} provinces and cities`,
    bar: 'Filters',
    brief: { provinces: 'Province', groups: 'Region', models: 'Model', levels: 'Level' },
    removeAll: (name) => `Clear choices: ${name}`,
    basis: 'Data and boundaries',
    allProvinces: (count) => `All ${count} provinces`,
    allGroups: 'Region · cluster',
    allModels: (count) => `All ${count} models`,
    allLevels: 'Level',
    chosen: (count) => `${count} chosen`,
    searchProvinces: 'Find a province or city',
    searchModels: 'Find a model',
    noMatch: (text) => `Nothing found for “${text}”.`,
    remove: (name) => `Remove filter: ${name}`,
    startOver: 'Clear all filters',
    dropFilter: 'Clear the filter',
    left: (left, all) => `${left}/${all} provinces left`,
    clearedGroups: 'Region and cluster were cleared: the province just chosen lies outside them.',
    unknown: (items) =>
      `The link holds values that cannot be used and were ignored: ${items.join('; ')}.`,
    unknownItem: (key, value) => `${key} = “${value}”`,
  },
  caption: {
    unit: (text) => `Unit: ${text}`,
    sources: (publishers, others, weakOthers) =>
      publishers === ''
        ? 'Source: none'
        : `Source: ${publishers}${
            others > 0 ? ` and ${counted(others, 'other source', 'other sources')}` : ''
          }${weakOthers === '' ? '' : `, among them ${weakOthers}`}`,
    secondary: 'secondary source',
    asOf: (range) => `As of: ${range}`,
    noDates: 'As of: none',
    published: 'Published data',
    times: (review, others) => `Review: ${review}; other sources: ${others}`,
    release: (id, date) => `Release ${id}, ${date}`,
    viewCode: (code) => `View code:\u00a0${code}`,
  },
  figure: {
    chart: 'Chart',
    table: 'Table',
    views: (name) => `Views: ${name}`,
    options: 'Options',
    optionsOf: (name) => `Options: ${name}`,
    about: (name) => `About the data: ${name}`,
    tableCaption: (name) => `Table: ${name}`,
    tablePart: (shown, all) => `The first ${shown} of ${all} rows; CSV and XLSX hold all.`,
    sectionFailed: 'This part of the page could not be loaded. Check the network, then try again.',
    chartFailed: 'The drawing part could not be loaded; the table still works. Reload the page.',
    crashed: (message) =>
      `This figure failed and cannot be drawn (${message}). The other figures are not affected.`,
    dataFault: 'The data of this figure could not be read.',
    legend: 'Legend',
  },
  export: {
    button: 'Export',
    of: (name) => `Export: ${name}`,
    png169: 'PNG 16:9',
    png169Hint: '1920 × 1080, for slides',
    svg: 'SVG',
    svgHint: 'sharp at any size, text can be edited',
    csv: 'CSV',
    csvHint: 'the rows of this figure',
    xlsx: 'XLSX',
    xlsxHint: 'numbers as numbers, with a caption sheet',
    copySentence: 'Copy sentence',
    copySentenceHint: 'with source and date',
    copyTable: 'Copy table',
    copyTableHint: 'pastes into Word',
    copied: 'Copied.',
    copyRefused: 'the browser does not allow copying',
    working: 'Working…',
    notLoaded: 'The list could not be loaded; check the network and press again.',
    done: (file) => `Handed ${file} to the browser to save`,
    failed: (message) => `The export failed: ${message}. Please try again.`,
    filterSlug: {
      all: 'all',
      mixed: 'filtered',
      cluster: (id) => `cluster-${id}`,
      counted: {
        provinces: (count) => `${count}-provinces`,
        regions: (count) => `${count}-regions`,
        clusters: (count) => `${count}-clusters`,
        models: (count) => `${count}-models`,
        levels: (count) => `${count}-levels`,
      },
    },
  },
  pictures: picturesEn,
  giveBack: {
    button: 'Reopen picture',
  },
  sheetColumn: {
    sources: 'Sources',
    layer: 'Data layer',
    release: 'Release',
    state: (label) => `${label}: state`,
    /** A range takes two columns. */
    end: {
      min: (label) => `${label}: from`,
      max: (label) => `${label}: to`,
    },
  },
  headline: {
    name: 'Key figures',
    unit: 'people, mentions, provinces',
    coverage: 'Numbers of people are totals of the whole region, not split by province.',
    totalLabel: {
      executive: () => 'executive-committee members added',
      standing: () => 'standing-committee members added',
      central: (localities) =>
        localities === undefined
          ? 'appointed, assigned or nominated by the centre'
          : `appointed, assigned or nominated by the centre (${counted(localities, 'locality', 'localities')})`,
    },
    totalsNote: 'Regional totals: never added up, not moved by a province filter.',
    pairsLabel: (provinces, isFormer) =>
      `times a province is named, in ${isFormer ? counted(provinces, 'former province', 'former provinces') : counted(provinces, 'province', 'provinces')}`,
    pairsLabelEmpty: 'times a province is named',
    pairsLabelNone: 'not named yet',
    modelsLabel: (count) => (count === 1 ? 'model or practice' : 'models and practices'),
    pairsNote: ({ counts: { reported }, reportedIn }) =>
      reported === 0
        ? 'Other sources report no more provinces.'
        : `Other sources report ${counted(reported, 'more province', 'more provinces')}${reportedIn === '' ? '' : ` (${reportedIn})`}.`,
    noProvinces: 'The filter leaves no province.',
    noModels: 'The filter leaves no model.',
    staffLabel: (place) => `${place} with a result as a staff-cut rate`,
    staffNote: (place, plans) =>
      plans > 0 ? `Only a plan: ${plans} more ${place}.` : 'A plan is not a result.',
    columnWhat: 'Indicator',
    columnValue: 'Number',
    columnNote: 'How to read it',
    sentence: (numbers) => `${numbers.join(', ')}.`,
  },
  map: {
    name: 'Map of the provinces',
    columnProvince: 'Province or city',
    columnState: 'In words',
    outsideFilter: 'filtered out',
    indicatorLabel: 'Indicator on the map',
    scopeLabel: 'Scope',
    measureLabel: 'Measure',
    option: (title, coverage) => `${title} (${coverage})`,
    tab: {
      'pilot-models': 'Models',
      'staff-reduction': 'Staff cuts',
      'committee-additions': 'Committees',
    },
    optionTitle: {
      'pilot-models': 'Pilot models',
      'staff-reduction': 'Staff reduction',
      'committee-additions': 'Committee additions',
    },
    pilot: {
      title: 'Pilot models',
      unit: (chosen, all) =>
        chosen === all ? `models (of ${all})` : `models (of the ${chosen} that are chosen)`,
      column: 'Models',
      legend: 'Models',
      legendPlanned: '(n) planned only',
      legendNotNamed: 'not named',
      besideNote: '+n: n more models are planned.',
      notNamed: 'named by no source',
      group: (value) => counted(value, 'model', 'models'),
      groupPlanned: 'planned only',
      reading: (counts) => states(counts),
      coverage: (presence, silent) =>
        `${presence.share} named by the review${
          silent.length === 0 ? '.' : `; by no source: ${names(silent, 12)}.`
        }`,
      finding: (presence, leaders, most) =>
        `${presenceEn(presence)}${
          leaders.length === 0
            ? ''
            : `; named most often by the review: ${names(leaders)} (${most})`
        }.`,
      findingOne: (province, counts) =>
        counts.named + counts.reported + counts.planned === 0
          ? `${province}: no source names it for any model shown here.`
          : `${province}: ${states(counts).replace(/^\d+/u, (n) => counted(Number(n), 'model', 'models'))}.`,
      findingNone: (left) =>
        `No source names any of ${left === 1 ? 'this province' : `these ${left} provinces`}.`,
      withoutLevel: (count) =>
        `Left out: ${counted(count, 'mention', 'mentions')} whose source prints no level.`,
    },
    staff: {
      title: 'Staff reduction',
      unit: (scope) => `% of posts cut, ${scope}`,
      column: (scope) => `% cut, ${scope}`,
      legend: '% cut',
      legendPlanned: 'Plan: only a plan',
      legendCount: '−n: only a count',
      legendOther: 'n%: not comparable',
      groupResult: 'with a percentage',
      groupPlanned: 'only a plan',
      groupCount: 'only a count',
      groupOther: 'with a percentage, other base or unclear',
      plan: 'Plan',
      reading: (r) => {
        const unit = r.unit === 'percent' ? '' : ` ${r.unit}`;
        return `${r.number}${unit} (${[staffStatus[r.status], r.date, r.base].filter((part) => part !== '').join(', ')})`;
      },
      coverage: (c) =>
        `${c.results} have a result in this scope${c.plans > 0 ? `, ${c.plans} only a plan` : ''}${c.counts > 0 ? `, ${c.counts} only a count` : ''}${c.rest}`,
      finding: (f) => {
        const differ = [f.datesDiffer ? 'dates' : '', f.basesDiffer ? 'bases' : '']
          .filter((part) => part !== '')
          .join(' and ');
        return `${f.share} have a ${f.isPublished ? 'published ' : ''}percentage for ${f.scope}${differ === '' ? '' : `; ${differ} differ`}.`;
      },
      findingOne: (province, scope, words) => `${province}, ${scope}: ${words}.`,
      findingNone: (scope, isPublished) =>
        isPublished
          ? `No published percentage found for ${scope} in the provinces shown here.`
          : `No province shown here has a percentage for ${scope}.`,
      otherNote: 'Tiles n%: other or unstated base, or unclear whether cumulative: no colour.',
      unevenNote:
        'Dates and bases differ between provinces: not a ranking. † computed by us from published figures.',
    },
    committee: {
      title: 'Committee additions',
      unit: (measure) => `people, ${measure}`,
      legend: 'People',
      group: (value) => counted(value, 'person', 'people'),
      otherMeasure: (isPublished) =>
        `has a ${isPublished ? 'published ' : ''}case, but not recorded under this measure`,
      reading: (value, measure, isPublished) =>
        `${value} ${measure} in ${isPublished ? 'published' : 'internal'} cases`,
      coverage: (c) =>
        `Over all measures ${c.anyMeasure}/${c.of} provinces have a ${c.isPublished ? 'published ' : ''}case. This measure: ${c.shown}/${c.left} provinces${c.shown < c.left ? `; ${c.isPublished ? 'no published figure found for the others' : 'the others have no figure'}.` : '.'}`,
      finding: (count, left, measure, provinces, isPublished) =>
        `${count}/${left} provinces have ${isPublished ? 'published ' : ''}cases of added ${measure}: ${names(provinces, 6)}.`,
      findingOne: (province, words) => `${province}: ${words}.`,
      findingNone: (measure, isPublished) =>
        isPublished
          ? `No published case of added ${measure} found in the provinces shown here.`
          : `No province shown here has a case of added ${measure}.`,
      notParts:
        'Whether cases of 2019 are inside the regional totals is not known; those of other years are outside.',
    },
  },
  counts: {
    name: 'Provinces per model',
    unit: 'provinces',
    tab: 'By model',
    extent: (extent) =>
      ({
        most: 'most provinces, not named',
        many: 'many provinces, not named',
        some: 'some provinces, not all named',
      })[extent],
    extentBrief: { most: 'most', many: 'many', some: 'some' },
    extentWord: { most: 'most provinces', many: 'many provinces', some: 'some provinces' },
    atLevel: (level, text) => `${level}: ${text}`,
    withExtents: (finding, said) => `${finding.replace(/\.$/u, '')}; the source says: ${said}.`,
    notAtLevel: (models) => `Nothing at the chosen level for: ${models.join('; ')}.`,
    bar: (name, counts, extent) =>
      `${name}: ${[states(counts), extent].filter((part) => part !== '').join('; ') || 'no province named'}`,
    finding: (f) =>
      `Named for most provinces by the review (${f.most}/${f.of}${f.isFormer ? ' former provinces' : ''}): ${names(f.leaders)}${
        f.unnamed.length === 0 ? '' : `; said of most provinces: ${formatList(f.unnamed, 'en')}`
      }.`,
    findingNone: 'The review names no province for these models.',
    coverage: (withAny, all) => `${withAny}/${all} models have a province named or reported.`,
    openLists: (count) =>
      `${counted(count, 'list', 'lists')} in the review ${count === 1 ? 'ends' : 'end'} with “…” and may not be complete.`,
    columnModel: 'Model',
    columnExtent: 'Extent in the source',
  },
  matrix: {
    name: 'Provinces and models',
    unit: 'models of each province',
    coverage: (presence) => `${presenceEn(presence)}.`,
    rowEmpty: 'named by no source',
    notNamedNote: 'An empty cell means not named; it does not mean that the model is absent.',
    extentRow: 'Extent in the source',
    extentFooter: 'In the source',
    behind: (state, publisher, date) =>
      `${state}: ${[publisher, date].filter((part) => part !== '').join(', ')}`,
    findingNone: 'No source names a province for the models shown here.',
    finding: (counts, provinces) =>
      `The review names ${counts.named === 0 ? 'no province' : `${counted(counts.named, 'pair', 'pairs')} in ${counted(provinces, 'province', 'provinces')}`}; other sources report ${counts.reported} more and plan ${counts.planned}.`,
    findingOf: (named, counts) =>
      `${named}; other sources report ${counts.reported} more and plan ${counts.planned}.`,
  },
  staff: staffEn,
  staffUnits: staffUnitsEn,
  newRelease: (date: string, note: string | undefined) =>
    `A new release of ${date} is out${note === undefined || note === '' ? '' : ` (${note})`}. This page shows the earlier one until it is reloaded.`,
  reload: 'New release – reload',
  layers: layersEn,
  boundaries: boundariesEn,
  comforts: comfortsEn,
  errorReport: errorReportEn,
  importData: {
    button: 'Import from Excel',
  },
  series: seriesEn,
  mapExtras: mapExtrasEn,
  sortControl: sortControlEn,
  sheet: {
    print: 'Print',
    printOf: (name) => `Print: ${name}`,
    tab: 'Province profile',
    panel: 'Models and province',
    nothing: 'Choose a province on the map, or press I on one.',
    details: 'Details',
    detailsOf: (name) => `Details: ${name}`,
    models: 'Pilot models',
    noModels: 'No source names this province for any model.',
    staff: 'Staff reduction',
    committee: 'Committee additions',
    source: 'Source',
    until: (date) => `until ${date}`,
    pin: 'My province',
    absent: (state) => `${state.charAt(0).toUpperCase()}${state.slice(1)}.`,
    howToAdd:
      'If you have the figure, bring it in with the Excel template (⋯, “Import from Excel”).',
  },
  committee: {
    name: 'Committee additions',
  },
  findings: {
    name: 'Results, limitations, causes, lessons',
    limitationsOf: (texts) => `Limitations named in the review: ${texts.join('; ')}.`,
  },
  deck: {
    words: 'In words',
  },
  briefing: {
    button: 'Briefing',
    notReady: 'The data is loading, one moment please.',
    allDataSlug: 'all-data',
  },
  presentation: {
    button: 'Present',
    buttonHint: 'Present on the full screen, one figure a page',
    notReady: 'Wait until the data is loaded',
  },
  whatChanged: whatChangedEn,
  workbook: {
    loadFailed: 'the part that writes workbooks could not be loaded; check the network or reload',
  },
  fault: {
    heading: 'The data could not be opened',
    partHeading: 'Part of the data could not be read',
    stillFine: 'Figures that do not use this file are not affected.',
    http: (file, status) =>
      status >= 500
        ? `File ${file}: the server has a fault of its own (${status}). Tell whoever runs it, then try again.`
        : `File ${file}: the server answered ${status}, the file is not there. Check the data folder on the server, then try again.`,
    network: (file) =>
      `File ${file}: the server cannot be reached. Check the network, then try again.`,
    httpElsewhere: (file, folder, status) =>
      status >= 500
        ? `File ${file} at ${folder}: that server has a fault of its own (${status}). Tell whoever runs it, then try again.`
        : `File ${file} at ${folder}: that server answered ${status}, the file is not there. Check the address of the data folder in index.html, then try again.`,
    networkElsewhere: (file, folder) =>
      `File ${file} at ${folder}: it cannot be read. Check the network and the address, or ask whoever runs that server to let this page read it. Technical detail: CORS on that server; connect-src in the policy of index.html.`,
    slow: (file, folder, seconds) =>
      `File ${file}${folder === undefined ? '' : ` at ${folder}`}: the server has not sent it within ${seconds} seconds. Check the connection, then try again.`,
    missing: (file) => `File ${file}: not in this page. Take the release again.`,
    encoding: (file) => `File ${file}: not UTF-8. Save the file as UTF-8.`,
    html: (file, value) =>
      `File ${file}: it starts with an HTML page “${value}” instead of JSON data. Check the server's set-up or copy the file again.`,
    syntax: (file, line, column, value) =>
      `File ${file}, line ${line}, column ${column}: the JSON is broken or cut near “${value}”. Copy the file again from the release.`,
    hash: (file, expected, actual) =>
      `File ${file}: its content has the hash ${actual}, manifest.json says ${expected}. The file is of another release or was edited; copy the whole data folder again.`,
    newerSchema: (file, value) =>
      `File ${file} is newer than this program. Update the program. Technical detail: schemaVersion is ${value}.`,
    value: (file, place, value, rule) =>
      `File ${file}${place === '' ? '' : `, at ${place}`}: ${value === '' ? '' : `“${value}” `}${rule}. Mend it in the file and release again.`,
    expected: (expected) => ` (needed: ${expected})`,
    rule: {
      type: 'is of the wrong type',
      required: 'a required field is missing',
      text: 'is not usable text',
      code: 'does not have the form of a code',
      date: 'is not a real date (YYYY, YYYY-MM or YYYY-MM-DD)',
      hash: 'does not have the form of a hash',
      'percent-range': 'lies outside -100 to 100 %',
      'whole-number': 'is not a whole number from 0',
      'known-province': 'is no province code of provinces.json',
      'known-source': 'is no source of sources.json',
      'known-model': 'is no model of models',
      'known-region': 'is no region of regions',
      'known-cluster': 'is no cluster of clusters',
      'known-unit': 'is no unit of units2025',
      'known-member': 'does not name this unit as its unit2025',
      unique: 'repeats the key of a row above',
      'not-made-up': 'marks a made-up row, which must not stand among published data',
      'made-up': 'marks a row that is not made up, which must not stand in the illustrative folder',
      files: 'is missing from the list of files',
      'key-twice': 'is a key that stands twice in one object, and only the last is read; keep one',
      'not-empty': 'is an empty list, which must have at least one row',
      'after-release': 'lies after the day of the release (releasedOn of manifest.json)',
      'years-order': 'does not lie after baseYear; perhaps the two years are swapped',
      'until-order': 'lies before asOf of the same row; perhaps the two dates are swapped',
      'zero-base':
        'is a base of nothing, of which there is no share; give the base or leave it out',
      parts: 'differs from cut and base of the same row by more than rounding',
      'beyond-province': 'is more than a province can have',
      contradicts: 'is said to have no value and yet has one in observations; take one of them out',
      'known-figure': 'is no figure of the page',
    },
  },
};
