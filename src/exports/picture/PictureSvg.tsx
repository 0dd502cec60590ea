import { originParts } from '@/figures/caption';
import type { FigureModel } from '@/figures/figureModel';
import { watermarkOf } from '@/figures/origin';
import { MarkShape } from '@/figures/MarkShape';
import type { Palette } from '@/figures/palette';
import { Watermark } from '@/figures/Watermark';
import { fontFamily } from '@/lib/textMeasure';
import type { PictureLayout } from './layoutPicture';

interface PictureSvgProps {
  readonly model: FigureModel;
  readonly layout: PictureLayout;
  readonly palette: Palette;
}

/** A picture without its chart: the one empty svg inside is where the chart's svg goes. */
export function PictureSvg({ model, layout, palette }: PictureSvgProps) {
  const { widthPx, heightPx, lines, marks, chart } = layout;
  const watermark = watermarkOf(model);
  const { caption } = model;
  const { filter, boundary, unit, coverage, notes } = caption;
  const words = [model.finding, filter, boundary, unit, coverage, ...notes];
  return (
    <svg
      width={widthPx}
      height={heightPx}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      fontFamily={fontFamily}
    >
      <title>{model.name}</title>
      <desc>{[...words, ...originParts(caption)].filter((part) => part !== '').join('\n')}</desc>
      <rect width={widthPx} height={heightPx} fill={palette.paper} />
      <svg />
      {watermark !== undefined && model.state === 'ready' && (
        <g transform={`translate(${chart.xPx} ${chart.yPx})`}>
          <Watermark words={watermark} {...chart} color={palette.ink} paper={palette.paper} />
        </g>
      )}
      {marks.map((mark) => (
        <MarkShape
          key={mark.item.id}
          style={mark.item.style}
          x={mark.xPx}
          y={mark.yPx}
          sizePx={mark.widthPx}
          palette={palette}
        />
      ))}
      {lines.map((line) => (
        <text
          key={`${line.xPx},${line.yPx}`}
          x={line.xPx}
          y={line.baselinePx}
          fontSize={line.sizePx}
          fontWeight={line.weight}
          fill={palette[line.color]}
        >
          {line.text}
        </text>
      ))}
    </svg>
  );
}
