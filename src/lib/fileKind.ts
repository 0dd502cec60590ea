/** What a file that is given to the page may be for, by its name alone. */
export type FileKind = 'table' | 'picture' | 'other';

/** Also those that cannot be read: the import says in words why, and what to do. */
const tableNames = /\.(?:xlsx|xlsm|xls|ods|csv|json)$/iu;
const pictureNames = /\.(?:png|svg)$/iu;

/** Kind of a file by the end of its name: what it really holds is for its reader to find out. */
export function fileKindOf(name: string): FileKind {
  if (tableNames.test(name)) return 'table';
  return pictureNames.test(name) ? 'picture' : 'other';
}
