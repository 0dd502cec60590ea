import type { Palette } from '@/figures/palette';
import { type PanelPlot, pathPoints, placePoint } from './panelPlot';
import type { TilesMarks } from './roadmapMarks';
import { RangeMark } from './RangeMark';
import type { SeriesPanel } from './seriesPanels';

interface PanelLinesProps {
  readonly panel: SeriesPanel;
  readonly marks: TilesMarks;
  readonly plot: PanelPlot;
  readonly fontPx: number;
  readonly palette: Palette;
}

/** Zero line, assumed path, the pieces of the line and their marks in one panel. */
export function PanelLines({ panel, marks, plot, fontPx, palette }: PanelLinesProps) {
  const ink = panel.isLeft ? palette.named : palette.absent;
  const dotPx = fontPx * 0.17;
  const dashes = marks.isMadeUp ? `${fontPx * 0.4} ${fontPx * 0.22}` : undefined;
  return (
    <g fill="none">
      <PanelGround marks={marks} plot={plot} fontPx={fontPx} palette={palette} />
      {panel.runs.map((run) => (
        <polyline
          key={run[0]?.year}
          points={pointsText(run.map((point) => placePoint(point, plot)))}
          stroke={ink}
          strokeWidth={fontPx / 7}
          strokeDasharray={dashes}
          strokeLinejoin="round"
        />
      ))}
      {panel.points.map((point) => {
        const { xPx, yPx } = placePoint(point, plot);
        const isPlan = point.state === 'planned';
        const isSpoken = point === panel.spoken;
        const isHollow = isPlan || point.isPartial;
        if (point.range !== undefined) {
          const lowPx = plot.yOf(point.range.min);
          const own = { ...palette, ink };
          return (
            <RangeMark
              key={point.year}
              {...{ at: { xPx, yPx }, lowPx, markPx: fontPx * 0.7, isPlan, palette: own }}
            />
          );
        }
        return (
          <circle
            key={point.year}
            cx={xPx}
            cy={yPx}
            r={isSpoken || isHollow ? dotPx * 1.6 : dotPx}
            fill={isHollow ? palette.paper : ink}
            stroke={ink}
            strokeWidth={isHollow ? fontPx / 10 : 0}
            strokeDasharray={isPlan ? `${fontPx / 6} ${fontPx / 12}` : undefined}
          />
        );
      })}
    </g>
  );
}

/** What every panel has: zero, the assumed path, and the year that was asked for. */
export function PanelGround({ marks, plot, fontPx, palette }: Omit<PanelLinesProps, 'panel'>) {
  const { area } = plot;
  const zeroPx = plot.yOf(0);
  const marked = marks.axes.yearTicks.find(({ text }) => text === String(marks.markedYear));
  return (
    <g fill="none">
      <line
        x1={area.xPx}
        x2={area.xPx + area.widthPx}
        y1={zeroPx}
        y2={zeroPx}
        stroke={palette.line}
        strokeWidth={fontPx / 14}
      />
      {marked !== undefined && (
        <line
          x1={plot.xOf(marked.at)}
          x2={plot.xOf(marked.at)}
          y1={area.yPx}
          y2={area.yPx + area.heightPx}
          stroke={palette.line}
          strokeWidth={fontPx / 14}
        />
      )}
      <polyline
        points={pointsText(pathPoints(marks, plot))}
        stroke={palette.target}
        strokeWidth={fontPx / 11}
        strokeDasharray={`${fontPx * 0.14} ${fontPx * 0.22}`}
      />
    </g>
  );
}

function pointsText(points: readonly { readonly xPx: number; readonly yPx: number }[]): string {
  return points.map(({ xPx, yPx }) => `${round(xPx)},${round(yPx)}`).join(' ');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
