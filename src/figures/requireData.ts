import { assertDefined } from '@/lib/assert';
import type {
  CommitteeFile,
  FindingsFile,
  LoadedData,
  PilotFile,
  StaffFile,
} from '@/domain/dataset';
import type { PilotSelection, Selection } from '@/domain/filters';

/** The pilot models; throws when the figure did not list the file in its `reads`. */
export function requirePilots(
  data: LoadedData,
  selection: Selection,
): PilotSelection & { readonly file: PilotFile } {
  const file = assertDefined(data.pilots, 'pilot-models.json');
  return { ...assertDefined(selection.pilots, 'the selected pilot models'), file };
}

/** The staff figures; throws when the figure did not list the file in its `reads`. */
export function requireStaff(data: LoadedData): StaffFile {
  return assertDefined(data.staff, 'staff-reduction.json');
}

/** The committee additions; throws when the figure did not list the file in its `reads`. */
export function requireCommittee(data: LoadedData): CommitteeFile {
  return assertDefined(data.committee, 'committee-additions.json');
}

/** The findings of the review; throws when the figure did not list the file in its `reads`. */
export function requireFindings(data: LoadedData): FindingsFile {
  return assertDefined(data.findings, 'findings.json');
}
