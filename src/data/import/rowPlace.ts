import type { Province } from '@/domain/dataset';
import type { Lookup } from './lookups';
import type { RowReader } from './rowReader';

/** Ways to find a province. */
export interface ProvinceFinder {
  readonly byCode: ReadonlyMap<string, Province>;
  readonly byName: Lookup<Province>;
}

/** The province of a row, by its code, its name or both, which must then agree. */
export function readProvince(row: RowReader, find: ProvinceFinder): Province | undefined {
  const code = row.text('code');
  const name = row.text('province');
  if (code === undefined && name === undefined) {
    if (!row.isBad()) row.fail('no-province');
    return undefined;
  }
  const ofCode = code === undefined ? undefined : find.byCode.get(twoDigits(code));
  const ofName = name === undefined ? undefined : find.byName(name);
  if (code !== undefined && ofCode === undefined) row.fail('unknown-code', 'code');
  if (name !== undefined && ofName === undefined) row.fail('unknown-province', 'province');
  if (ofCode !== undefined && ofName !== undefined && ofCode !== ofName) {
    row.fail('province-disagrees', 'code', {
      value: `${ofCode.code} (${ofCode.nameVi})`,
      ...(name !== undefined && { other: name }),
    });
  }
  return ofCode ?? ofName;
}

/** A code as GSO writes it, whatever a spreadsheet made of its zeros. */
function twoDigits(code: string): string {
  return code.replace(/^0+(?=\d{2})/u, '').padStart(2, '0');
}
