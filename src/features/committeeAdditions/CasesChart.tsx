import type { ChartProps } from '@/figures/figureSpec';
import { MarkShape } from '@/figures/MarkShape';
import { TextLines } from '@/figures/TextLines';
import { fontFamily } from '@/lib/textMeasure';
import { CaseRow } from './CaseRow';
import { layoutCommittee } from './layoutCommittee';
import type { CasesMarks } from './modelCases';

/** Three numbers that stand apart, and under them the cases along a line of time. */
export function CasesChart({ model, box, palette, actions }: ChartProps<CasesMarks>) {
  const layout = layoutCommittee(model.marks, box);
  const { totals, cases, dotPx } = layout;
  const [first] = cases;
  const last = cases[cases.length - 1];
  return (
    <svg
      className="committee-additions"
      width={box.widthPx}
      height={box.heightPx}
      fontFamily={fontFamily}
      role="group"
      aria-label={model.name}
    >
      {totals.map(({ total, xPx, lines, notePx }, index) => (
        <g key={total.measure} data-total={total.measure}>
          {index > 0 && (
            <line
              x1={xPx - box.fontPx}
              x2={xPx - box.fontPx}
              y1={box.fontPx * 0.5}
              y2={layout.totalsBottomPx}
              stroke={palette.grid}
            />
          )}
          <TextLines lines={lines} palette={palette} />
          <MarkShape
            style={{ kind: 'absent' }}
            x={notePx.xPx}
            y={notePx.yPx}
            sizePx={box.fontPx}
            palette={palette}
          />
        </g>
      ))}
      <TextLines lines={layout.heading} palette={palette} />
      {first !== undefined && last !== undefined && (
        <line
          x1={dotPx}
          x2={dotPx}
          y1={first.dotYPx}
          y2={last.dotYPx}
          stroke={palette.grid}
          strokeWidth={dotPx * 0.4}
        />
      )}
      {cases.map((placed) => (
        <CaseRow
          key={placed.mark.id}
          placed={placed}
          widthPx={box.widthPx}
          dotPx={dotPx}
          palette={palette}
          onToggle={actions?.toggleProvince}
        />
      ))}
    </svg>
  );
}
