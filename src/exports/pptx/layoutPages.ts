import type { SlideContent } from '@/figures/slideContent';
import type { Box, Shape } from './drawing';
import { layoutBody } from './layoutBody';
import { continuedTitle } from './notesText';
import type { PartContext } from './partTypes';
import { type FrameTexts, layoutFrame } from './slideFrame';

interface Pages {
  readonly body: Box;
  /** What stands in the body, and around it, slide by slide. */
  readonly pages: readonly (readonly Shape[])[];
  readonly frames: readonly (readonly Shape[])[];
}

/**
 * Content on as many slides as it needs. Where there are several, the titles of all have the room of
 * the longest, so that none runs over what stands below it.
 */
export function layoutPages(content: SlideContent, texts: FrameTexts, context: PartContext): Pages {
  const single = layoutFrame(texts);
  const onOne = layoutBody(content, single.body, context);
  if (onOne.length === 1) return { body: single.body, pages: onOne, frames: [single.shapes] };
  const longestTitle = continuedTitle(texts.title, context.lang, longestPage);
  const { body } = layoutFrame({ ...texts, longestTitle });
  const pages = layoutBody(content, body, context);
  const frames = pages.map((_, page) => {
    const title = continuedTitle(texts.title, context.lang, page);
    return layoutFrame({ ...texts, title, longestTitle }).shapes;
  });
  return { body, pages, frames };
}

/** A page whose number is as long as any will be. */
const longestPage = 98;
