import type { PartialDate } from './partialDate';

/** GSO code of a province of 2019 or a unit of 2025, always text: "60". */
export type ProvinceCode = string;
export type ModelId = string;
export type SourceId = string;
export type RegionId = string;
export type ClusterId = number;

export interface Tile {
  /** 0 is north. */
  readonly row: number;
  /** 0 is west. */
  readonly col: number;
}

export interface Province {
  readonly code: ProvinceCode;
  readonly slug: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly shortVi: string;
  readonly shortEn?: string;
  readonly aliases: readonly string[];
  readonly region: RegionId;
  readonly cluster: ClusterId;
  readonly tile: Tile;
  readonly unit2025: ProvinceCode;
}

export interface Region {
  readonly id: RegionId;
  readonly nameVi: string;
  readonly nameEn: string;
}

export interface Cluster {
  readonly id: ClusterId;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly sourceId?: SourceId;
}

export interface OutsideMember {
  readonly code: ProvinceCode;
  readonly nameVi: string;
  readonly nameEn: string;
}

export interface Unit2025 {
  readonly code: ProvinceCode;
  readonly slug: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly tile: Tile;
  readonly members: readonly ProvinceCode[];
  /** Members that are not among the 22: the unit is then only partly known. */
  readonly outside: readonly OutsideMember[];
}

export type Border = readonly [ProvinceCode, ProvinceCode];

export interface ProvincesFile {
  readonly provinces: readonly Province[];
  readonly regions: readonly Region[];
  readonly clusters: readonly Cluster[];
  readonly borders: readonly Border[];
  readonly units2025: readonly Unit2025[];
  readonly borders2025: readonly Border[];
}

export type Reliability = 'primary' | 'press' | 'secondary';

export interface Source {
  readonly id: SourceId;
  readonly title: string;
  /** English, where the title is our own description. */
  readonly titleEn?: string;
  /** The title is our description, because the real one names a person or is not known. */
  readonly titleIsOurs?: boolean;
  readonly publisher: string;
  /** English, where part of the name is ours. */
  readonly publisherEn?: string;
  readonly url?: string;
  readonly published?: PartialDate;
  readonly kind: string;
  /** What a reader must know of the source. */
  readonly note?: string;
  readonly noteEn?: string;
  readonly reliability: Reliability;
}

export interface SourcesFile {
  readonly sources: readonly Source[];
}

export const committeeMeasures = ['executive', 'standing', 'central'] as const;
export type CommitteeMeasure = (typeof committeeMeasures)[number];

export type ObservationStatus = 'published' | 'illustrative';

/** Whom a row is about. */
export interface PlacedFigure {
  readonly province: ProvinceCode;
  /** The code is that of a unit of 2025, which reports for itself; without it, of a province of 2019. */
  readonly boundaries?: '2025';
}

/** A source or an office says that there is no number, and why: the list that it stands in. */
export interface Absence extends PlacedFigure {
  readonly asOf: PartialDate;
  readonly sourceId: SourceId;
  readonly note?: string;
  readonly noteEn?: string;
}

export interface CommitteeTotal {
  readonly measure: CommitteeMeasure;
  /** People. */
  readonly value: number;
  readonly period: PartialDate;
  /** In how many localities, where the source says so. */
  readonly localities?: number;
  readonly sourceId: SourceId;
  readonly locator: string;
}

export interface CommitteeObservation extends PlacedFigure {
  readonly measure: CommitteeMeasure;
  /** People. */
  readonly value: number;
  readonly asOf: PartialDate;
  readonly asOfInferred?: boolean;
  /** One person counted under several measures has one event. */
  readonly eventId: string;
  readonly status: ObservationStatus;
  readonly sourceId: SourceId;
  readonly note?: string;
  readonly noteEn?: string;
}

/** What was said of places without a number; of all others nothing was found. */
export interface AbsenceLists<Row> {
  /** The question does not arise there. */
  readonly notApplicable?: readonly Row[];
  /** There may be a number, and it is not published. */
  readonly notPublished?: readonly Row[];
}

export interface CommitteeAbsence extends Absence {
  readonly measure: CommitteeMeasure;
}

export interface CommitteeFile extends AbsenceLists<CommitteeAbsence> {
  readonly totals: readonly CommitteeTotal[];
  readonly observations: readonly CommitteeObservation[];
}

export const staffScopes = [
  'administrative',
  'public-service',
  'administrative-and-service',
  'party-and-mass',
  'party-and-state',
  'whole-province',
  'whole-country',
] as const;
export type StaffScope = (typeof staffScopes)[number];

export const extentWords = ['all', 'most', 'many', 'some', 'at-times'] as const;
export type ExtentWord = (typeof extentWords)[number];

export interface StaffFigure {
  readonly scope: StaffScope;
  readonly asOf: PartialDate;
  readonly asOfInferred?: boolean;
  readonly measure: 'percent' | 'count';
  readonly value: number;
  readonly unit: 'percent' | 'posts' | 'people';
  readonly basis: 'cumulative' | 'year-on-year' | 'unclear';
  readonly bound?: 'at-least';
  readonly cut?: number;
  readonly base?: number;
  readonly baseYear?: number;
  readonly status: ObservationStatus | 'derived' | 'planned';
  readonly sourceId: SourceId;
  readonly note?: string;
  readonly noteEn?: string;
}

export interface StaffObservation extends StaffFigure, PlacedFigure {}

/** An extent in the source's own words, where these say more than the word: "một số quy định". */
export interface OwnExtent {
  readonly extentVi?: string;
  readonly extentEn?: string;
}

export interface StaffStatement extends OwnExtent {
  readonly id: string;
  readonly extent: ExtentWord;
  readonly textVi: string;
  readonly textEn: string;
  readonly sourceId: SourceId;
  readonly locator: string;
}

export interface StaffAbsence extends Absence {
  readonly scope: StaffScope;
}

export interface StaffFile extends AbsenceLists<StaffAbsence> {
  readonly target: {
    readonly percent: number;
    readonly bound?: 'at-least';
    readonly baseYear: number;
    readonly dueYear: number;
    readonly sourceId: SourceId;
  };
  readonly statements: readonly StaffStatement[];
  readonly observations: readonly StaffObservation[];
  readonly context: readonly StaffFigure[];
}

export const levels = ['province', 'district', 'commune', 'hamlet'] as const;
export type Level = (typeof levels)[number];
/** `any`: the source names no level. */
export type ModelLevel = Level | 'any';

export const pilotStates = ['named', 'reported', 'planned'] as const;
/** Strongest first: named by the article, reported elsewhere, planned. */
export type PilotState = (typeof pilotStates)[number];

export type ModelKind = 'merger' | 'dual-post' | 'selection' | 'practice';

export interface PilotModel {
  readonly id: ModelId;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly shortVi: string;
  readonly shortEn?: string;
  readonly definitionVi: string;
  readonly definitionEn: string;
  readonly level: ModelLevel;
  readonly kind: ModelKind;
}

export interface PilotObservation extends PlacedFigure {
  readonly model: ModelId;
  readonly level: ModelLevel;
  readonly state: PilotState;
  readonly asOf?: PartialDate;
  readonly asOfInferred?: boolean;
  /** The practice ended then. */
  readonly until?: PartialDate;
  readonly sourceId: SourceId;
  readonly locator?: string;
  readonly note?: string;
  readonly noteEn?: string;
}

export interface PilotExtent {
  readonly model: ModelId;
  readonly level: ModelLevel;
  readonly extent: 'most' | 'many' | 'some';
  readonly sourceId: SourceId;
  readonly locator?: string;
}

export interface PilotFile {
  readonly models: readonly PilotModel[];
  readonly observations: readonly PilotObservation[];
  readonly extents: readonly PilotExtent[];
  /** Models whose list of provinces ends with an ellipsis in the source. */
  readonly openLists: readonly ModelId[];
}

export interface Finding extends OwnExtent {
  readonly id: string;
  readonly topic: string;
  readonly extent?: ExtentWord;
  readonly textVi: string;
  readonly textEn: string;
  /** Ids of the figures that the finding concerns. */
  readonly figures: readonly string[];
  readonly sourceId: SourceId;
  readonly locator: string;
}

export interface FindingsFile {
  readonly exemplars: {
    readonly nameVi: string;
    readonly nameEn: string;
    readonly provinces: readonly ProvinceCode[];
    readonly open: boolean;
    readonly extent: ExtentWord;
    readonly sourceId: SourceId;
    readonly locator: string;
  };
  /** What the review holds up as done well. */
  readonly results?: readonly Finding[];
  readonly limitations: readonly Finding[];
  readonly causes: readonly Finding[];
  readonly lessons: readonly Finding[];
}

export interface ManifestFile {
  readonly path: DatasetPath;
  readonly sha256: string;
  readonly bytes: number;
}

export interface Manifest {
  readonly schemaVersion: number;
  readonly release: string;
  readonly releasedOn: PartialDate;
  readonly note?: string;
  readonly previous?: readonly { readonly release: string; readonly path: string }[];
  readonly files: readonly ManifestFile[];
}

/** The six files of a release, in the order in which the manifest lists them. */
export const datasetPaths = [
  'provinces.json',
  'sources.json',
  'committee-additions.json',
  'staff-reduction.json',
  'pilot-models.json',
  'findings.json',
] as const;
export type DatasetPath = (typeof datasetPaths)[number];

export interface DatasetByPath {
  readonly 'provinces.json': ProvincesFile;
  readonly 'sources.json': SourcesFile;
  readonly 'committee-additions.json': CommitteeFile;
  readonly 'staff-reduction.json': StaffFile;
  readonly 'pilot-models.json': PilotFile;
  readonly 'findings.json': FindingsFile;
}

export const dataLayers = ['published', 'illustrative', 'local'] as const;
export type DataLayer = (typeof dataLayers)[number];

/** Where rows come from; every row, figure and export names it. */
export type Origin =
  | { readonly layer: 'published' }
  /** Made up by a script. */
  | { readonly layer: 'illustrative' }
  /** An office's own: imported in this browser on that day, or part of a release. */
  | { readonly layer: 'local'; readonly importedOn?: PartialDate };

/** What is loaded: the foundations always, any other file only if it could be read. */
export interface LoadedData {
  readonly manifest: Manifest;
  /** The layer that the data was put together for; the release's own unless said. */
  readonly layer?: Origin;
  readonly provinces: ProvincesFile;
  readonly sources: SourcesFile;
  readonly committee?: CommitteeFile | undefined;
  readonly staff?: StaffFile | undefined;
  readonly pilots?: PilotFile | undefined;
  readonly findings?: FindingsFile | undefined;
}
