import { changeStyle } from '@/figures/changeStyle';
import { MarkShape } from '@/figures/MarkShape';
import type { Palette } from '@/figures/palette';
import { listIndentEm, listLineEm, type PlacedList } from './placeList';

interface ChangeListProps {
  readonly list: PlacedList;
  readonly title: string;
  readonly x: number;
  readonly fontPx: number;
  readonly palette: Palette;
}

/** The changes one by one in words, under the bars. */
export function ChangeList({ list, title, x, fontPx, palette }: ChangeListProps) {
  return (
    <g>
      <text x={x} y={list.y + fontPx} fontWeight={600} fill={palette.ink}>
        {title}
      </text>
      {list.lines.map(({ id, line, texts, y }) => (
        <g key={id}>
          {line !== undefined && (
            <MarkShape
              style={changeStyle(line.sign)}
              x={x}
              y={y + fontPx * 0.12}
              sizePx={fontPx}
              palette={palette}
            />
          )}
          {texts.map((text, index) => (
            <text
              key={text}
              x={x + fontPx * listIndentEm}
              y={y + fontPx + index * fontPx * listLineEm}
              fill={line === undefined ? palette.muted : palette.ink}
            >
              {text}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}
