import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { FigureId } from '@/figures/figureModel';
import type { BriefingTexts } from '@/i18n/briefing';
import type { BriefingFigure } from './briefingFigure';
import { type BriefingItem, changeItem, moveItem } from './briefingItems';
import { BriefingRow } from './BriefingRow';
import { useDragOrder } from './useDragOrder';

interface BriefingListProps {
  readonly items: readonly BriefingItem[];
  readonly figures: readonly BriefingFigure[];
  readonly t: BriefingTexts;
  readonly onChange: (items: readonly BriefingItem[]) => void;
}

/** The figures in the order of the briefing, to be chosen, ordered and commented. */
export function BriefingList({ items, figures, t, onChange }: BriefingListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [announcement, setAnnouncement] = useState('');
  const rows = items.flatMap((item) => {
    const figure = figures.find(({ id }) => id === item.id);
    return figure === undefined ? [] : [{ item, name: figure.name }];
  });
  const ids = rows.map(({ item }) => item.id);
  const { dragged, startDrag } = useDragOrder(ids, (id, target) =>
    onChange(moveItem(items, id, target)),
  );

  const step = (id: FigureId, name: string, direction: 'up' | 'down'): void => {
    const place = ids.indexOf(id) + (direction === 'up' ? -1 : 1);
    const target = ids[place];
    if (target === undefined) return;
    flushSync(() => {
      onChange(moveItem(items, id, target));
      setAnnouncement(t.position({ name, place: place + 1, of: ids.length }));
    });
    // A row that the browser moves loses the focus.
    const button = `[data-item="${id}"] [data-step="${direction}"]`;
    list.current?.querySelector<HTMLButtonElement>(button)?.focus();
  };

  return (
    <>
      <ol ref={list} className="briefing__list" aria-label={t.list}>
        {rows.map(({ item, name }, index) => (
          <BriefingRow
            key={item.id}
            item={item}
            name={name}
            t={t}
            isFirst={index === 0}
            isLast={index === rows.length - 1}
            isDragged={item.id === dragged}
            onDragStart={(event) => startDrag(item.id, event)}
            onChange={(change) => onChange(changeItem(items, item.id, change))}
            onStep={(direction) => step(item.id, name, direction)}
          />
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </>
  );
}
