import { detailOf } from '@/exports/exportFaults';
import { deckTextsOf } from '@/i18n/deck';
import type { Deck, DeckFacts, DeckFigure, DeckOptions, FailedFigure } from './deck';
import { deckParts, rootRelationships } from './deckParts';
import type { SlideDrawing } from './drawing';
import { figureSlides, wordSlides } from './figureSlides';
import { keyMessagesSlides } from './keyMessagesSlide';
import { type Part, serializePackage } from './opcPackage';
import { pictureSlide } from './pictureSlide';
import { type DeckNumbers, slideParts } from './slideParts';
import { sourceSlides } from './sourceSlides';
import { titleSlide } from './titleSlide';

const mimeType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * Makes a PowerPoint deck: a title slide, the key messages, the figures in the order given, the
 * sources. A figure
 * that fails costs only itself: its slide says so in words, and it is named in `failed`. Rejects
 * with the signal's reason when cancelled.
 */
export async function createDeck(
  figures: readonly DeckFigure[],
  facts: DeckFacts,
  { signal, onProgress }: DeckOptions = {},
): Promise<Deck> {
  const failed: FailedFigure[] = [];
  const writer = createWriter(facts);
  writer.add([titleSlide(facts), ...keyMessagesSlides(facts)]);
  for (const [index, wanted] of figures.entries()) {
    signal?.throwIfAborted();
    try {
      // oxlint-disable-next-line no-await-in-loop -- pictures are large, and progress has to be seen
      writer.add(await drawFigure(wanted));
    } catch (error) {
      const { id, name, lang } = wanted.figure.model;
      const message = detailOf(error);
      failed.push({ id, name, message });
      writer.add(wordSlides(wanted.figure, wanted.line, deckTextsOf(lang).failed(message)));
    }
    onProgress?.(index + 1, figures.length);
    // oxlint-disable-next-line no-await-in-loop -- the page must be able to draw in between
    await breathe();
  }
  signal?.throwIfAborted();
  writer.add(sourceSlides(facts));
  return { blob: new Blob([writer.finish()], { type: mimeType }), failed };
}

async function drawFigure({ figure, mode, line }: DeckFigure): Promise<readonly SlideDrawing[]> {
  if (mode === 'picture') return [await pictureSlide(figure, line)];
  return figureSlides(figure, line);
}

interface DeckWriter {
  /** Throws without a trace when one of the slides cannot be written. */
  readonly add: (slides: readonly SlideDrawing[]) => void;
  readonly finish: () => Uint8Array<ArrayBuffer>;
}

function createWriter(facts: DeckFacts): DeckWriter {
  const parts: Part[] = [];
  let slideCount = 0;
  let charts = 0;
  let pictures = 0;
  const numbers: DeckNumbers = {
    nextChart: () => {
      charts += 1;
      return charts;
    },
    nextPicture: () => {
      pictures += 1;
      return pictures;
    },
  };
  return {
    add: (slides) => {
      const added = slides.flatMap((slide, index) =>
        slideParts(slide, slideCount + index + 1, numbers, facts.lang),
      );
      parts.push(...added);
      slideCount += slides.length;
    },
    finish: () => serializePackage([...deckParts(slideCount, facts), ...parts], rootRelationships),
  };
}

/** Lets the page paint its progress and take a click on "cancel". */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
