import type { Reading } from '@/domain/reported';
import type { TableCell } from './figureModel';

/** The cell of a reading: an absence keeps its state and has no number. */
export function readingCell(reading: Reading, text: string): TableCell {
  return 'value' in reading
    ? { text, state: reading.state, value: reading.value }
    : { text, state: reading.state, value: null };
}
