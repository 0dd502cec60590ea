import type { Palette } from '@/figures/palette';
import type { Point } from '@/lib/geometry';
import type { OtherLine } from './roadmapMarks';
import type { RoadmapPlot } from './roadmapPlot';
import type { SeriesPoint } from './roadmapSeries';

interface OtherLinesProps {
  readonly others: readonly OtherLine[];
  readonly plot: RoadmapPlot;
  readonly fontPx: number;
  readonly palette: Palette;
}

/** The provinces that nobody chose: thin grey lines and dots without labels, behind the chosen ones. */
export function OtherLines({ others, plot, fontPx, palette }: OtherLinesProps) {
  const placeOf = ({ day, percent }: SeriesPoint): Point => {
    return { xPx: plot.xOf(day), yPx: plot.yOf(percent) };
  };
  return (
    <g
      data-rest={others.length}
      aria-hidden="true"
      pointerEvents="none"
      fill="none"
      stroke={palette.absent}
      strokeWidth={fontPx / 18}
    >
      {others.map(({ province, runs }) =>
        runs.map((run) => {
          const [first] = run;
          const places = run.map(placeOf);
          return (
            <g key={`${province} ${first?.year}`}>
              {first?.range !== undefined && (
                <line
                  x1={plot.xOf(first.day)}
                  x2={plot.xOf(first.day)}
                  y1={plot.yOf(first.range.min)}
                  y2={plot.yOf(first.range.max)}
                />
              )}
              <polyline points={places.map(({ xPx, yPx }) => `${xPx},${yPx}`).join(' ')} />
              {places.map(({ xPx, yPx }) => (
                <circle
                  key={xPx}
                  cx={xPx}
                  cy={yPx}
                  r={fontPx * 0.14}
                  fill={palette.absent}
                  stroke="none"
                />
              ))}
            </g>
          );
        }),
      )}
    </g>
  );
}
