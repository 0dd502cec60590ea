import { nameOf } from '@/domain/names';
import { sourceHeader, sourceRow } from '@/exports/xlsx/sourceRows';
import type { WorkbookSheet } from '@/exports/xlsx/workbook';
import { workbookTextsOf } from '@/i18n/workbook';
import { type ListInput, listSheet } from './listSheet';

/** Every source, and the provinces with the groups that they belong to. */
export function placeSheets({ data, lang }: ListInput): readonly WorkbookSheet[] {
  const t = workbookTextsOf(lang).data;
  const { provinces, regions, clusters, units2025 } = data.provinces;
  return [
    {
      name: t.sources,
      kind: 'table',
      rows: [
        [t.sourceId, ...sourceHeader(lang)],
        ...data.sources.sources.map((source) => [source.id, ...sourceRow(source, lang)]),
      ],
    },
    listSheet(t.provinces, provinces, [
      [t.code, ({ code }) => code],
      [t.province, (province) => nameOf(province, lang)],
      [t.region, ({ region }) => nameIn(regions, region)],
      [t.cluster, ({ cluster }) => nameIn(clusters, cluster)],
      [
        t.unit2025,
        ({ unit2025 }) => {
          const unit = units2025.find(({ code }) => code === unit2025);
          return unit && nameOf(unit, lang);
        },
      ],
    ]),
  ];

  function nameIn(
    groups: readonly {
      readonly id: string | number;
      readonly nameVi: string;
      readonly nameEn: string;
    }[],
    id: string | number,
  ): string | undefined {
    const group = groups.find((candidate) => candidate.id === id);
    return group && nameOf(group, lang);
  }
}
