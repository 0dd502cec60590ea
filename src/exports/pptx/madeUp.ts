import { lightPalette as palette } from '@/figures/palette';
import type { Box, ChartShape, Shape, TextShape } from './drawing';
import type { Lang } from '@/domain/language';
import { measureArial } from './arialWidth';
import { officeLang } from './textXml';
import { smallestPt } from './fitText';
import { centipoints, fillXml } from './paintXml';
import { val, xml, type XmlElement } from './xml';

/** What made-up data is called, in the language of the slide. */
interface MadeUpWords {
  readonly text: string;
  readonly lang: Lang;
}

const wordsPt = 20;
const turnDeg = -18;

/**
 * Marks the shapes of made-up data as such, however a slide is taken apart later: fills become
 * hatched, each chart says it in its own title and workbook, and the words stand across the body.
 */
export function markMadeUp(
  shapes: readonly Shape[],
  words: MadeUpWords,
  body: Box,
): readonly Shape[] {
  return [...shapes.map((shape) => hatchShape(shape, words)), ...wordsAcross(words.text, body)];
}

function hatchShape(shape: Shape, words: MadeUpWords): Shape {
  switch (shape.kind) {
    case 'form':
      return shape.paint.fill === undefined || shape.paint.fill === palette.paper
        ? shape
        : { ...shape, paint: { ...shape.paint, isHatched: true } };
    case 'group':
      return { ...shape, children: shape.children.map((child) => hatchShape(child, words)) };
    case 'chart':
      return hatchChart(shape, words);
    default:
      return shape;
  }
}

function hatchChart(shape: ChartShape, words: MadeUpWords): ChartShape {
  const { space, rows } = shape.chart;
  const chart = {
    // Below the rows that the series refer to.
    rows: [...rows, [], [words.text]],
    space: replaceIn(space, (element) => {
      if (element.name === 'c:ser') return hatchSeries(element);
      if (element.name === 'c:chart') return withTitle(element, words);
      return element;
    }),
  };
  return { ...shape, alt: `${words.text}. ${shape.alt}`, chart };
}

/** The element with every element in it replaced, innermost first. */
function replaceIn(element: XmlElement, replace: (element: XmlElement) => XmlElement): XmlElement {
  const children = element.children.map((child) =>
    typeof child === 'string' ? child : replaceIn(child, replace),
  );
  return replace({ ...element, children });
}

/** Fills of bars and points; a line has no fill, and texts have other parents. */
function hatchSeries(series: XmlElement): XmlElement {
  return replaceIn(series, (element) =>
    element.name === 'c:spPr' ? { ...element, children: element.children.map(hatchFill) } : element,
  );
}

function hatchFill(child: XmlElement | string): XmlElement | string {
  return typeof child === 'string' || child.name !== 'a:solidFill'
    ? child
    : hatchXml(child.children);
}

/** A hatched fill: stripes of the colour on a paler tone of it, on which words can still be read. */
export function hatchXml(color: XmlElement['children']): XmlElement {
  return xml('a:pattFill', { prst: 'wdUpDiag' }, [
    xml('a:fgClr', {}, color),
    xml('a:bgClr', {}, color.map(paler)),
  ]);
}

function paler(color: XmlElement | string): XmlElement | string {
  if (typeof color === 'string') return color;
  return {
    ...color,
    children: [...color.children, val('a:lumMod', 75_000), val('a:lumOff', 25_000)],
  };
}

function withTitle(chart: XmlElement, { text, lang }: MadeUpWords): XmlElement {
  const title = xml('c:title', {}, [
    xml('c:tx', {}, [
      xml('c:rich', {}, [
        xml('a:bodyPr'),
        xml('a:lstStyle'),
        xml('a:p', {}, [
          xml('a:r', {}, [
            xml('a:rPr', { lang: officeLang[lang], sz: centipoints(smallestPt), b: true }, [
              fillXml(palette.muted, 0.6),
            ]),
            xml('a:t', {}, [text]),
          ]),
        ]),
      ]),
    ]),
    xml('c:layout', {}, [
      xml('c:manualLayout', {}, [
        val('c:xMode', 'edge'),
        val('c:yMode', 'edge'),
        val('c:x', 0.72),
        val('c:y', 0.9),
      ]),
    ]),
    val('c:overlay', true),
  ]);
  const kept = chart.children.filter(
    (child) => typeof child === 'string' || child.name !== 'c:autoTitleDeleted',
  );
  return { ...chart, children: [title, val('c:autoTitleDeleted', false), ...kept] };
}

/** The words again and again across a box. */
export function wordsAcross(words: string, body: Box): readonly TextShape[] {
  const widthPt = measureArial(wordsPt, true)(words) + 8;
  const heightPt = wordsPt * 1.4;
  const stepX = widthPt + wordsPt * 3;
  const stepY = wordsPt * 5;
  const rows = Math.max(1, Math.floor(body.heightPt / stepY));
  const cols = Math.max(1, Math.floor(body.widthPt / stepX));
  return Array.from({ length: rows * cols }, (_, index): TextShape => {
    const row = Math.floor(index / cols);
    const shiftPt = row % 2 === 0 ? 0 : stepX / 3;
    return {
      kind: 'text',
      name: `made-up ${index + 1}`,
      turnDeg,
      box: {
        xPt: body.xPt + (index % cols) * stepX + shiftPt,
        yPt: body.yPt + row * stepY + (stepY - heightPt) / 2,
        widthPt,
        heightPt,
      },
      frame: {
        anchor: 'middle',
        insetPt: 0,
        paragraphs: [
          {
            runs: [{ text: words, isBold: true, color: palette.ink, opacity: 0.2 }],
            sizePt: wordsPt,
            align: 'center',
          },
        ],
      },
    };
  });
}
