import type { PointerEvent } from 'react';
import type { BriefingTexts } from '@/i18n/briefing';
import { Select } from '@/ui/Select';
import { type BriefingItem, longestLine } from './briefingItems';

interface BriefingRowProps {
  readonly item: BriefingItem;
  readonly name: string;
  readonly t: BriefingTexts;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isDragged: boolean;
  readonly onDragStart: (event: PointerEvent<HTMLElement>) => void;
  readonly onChange: (change: Partial<Omit<BriefingItem, 'id'>>) => void;
  readonly onStep: (step: 'up' | 'down') => void;
}

/** One figure of the briefing: in or out, its place, the reader's line, how it goes into the deck. */
export function BriefingRow(props: BriefingRowProps) {
  const { item, name, t, isFirst, isLast, isDragged, onDragStart, onChange, onStep } = props;
  return (
    <li className="briefing__row" data-item={item.id} data-dragged={isDragged}>
      <span
        className="briefing__handle"
        title={t.drag}
        aria-hidden="true"
        onPointerDown={onDragStart}
      >
        ⠿
      </span>
      <label className="briefing__name">
        <input
          type="checkbox"
          checked={item.isChosen}
          onChange={() => onChange({ isChosen: !item.isChosen })}
        />
        <span>{name}</span>
      </label>
      <input
        type="text"
        className="briefing__line"
        aria-label={t.line(name)}
        placeholder={t.lineHint}
        maxLength={longestLine}
        value={item.line}
        disabled={!item.isChosen}
        onChange={(event) => onChange({ line: event.target.value })}
      />
      <span className="briefing__mode">
        <Select
          label={t.mode(name)}
          value={item.mode}
          options={[
            { id: 'native', label: t.modeNative },
            { id: 'picture', label: t.modePicture },
          ]}
          onChange={(mode) => onChange({ mode })}
        />
      </span>
      <span className="briefing__steps">
        <button
          type="button"
          className="button"
          aria-label={t.up(name)}
          aria-disabled={isFirst}
          data-step="up"
          onClick={() => onStep('up')}
        >
          ↑
        </button>
        <button
          type="button"
          className="button"
          aria-label={t.down(name)}
          aria-disabled={isLast}
          data-step="down"
          onClick={() => onStep('down')}
        >
          ↓
        </button>
      </span>
    </li>
  );
}
