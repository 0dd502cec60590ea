import type { Lang } from '@/domain/language';
import type { FigureId } from '@/figures/figureModel';
import { presentationTextsOf } from '@/i18n/presentation';
import { SlideFrame } from './SlideFrame';

interface FaultSlideProps {
  readonly id: FigureId;
  readonly name: string;
  /** "Hình 3 trong 8". */
  readonly place: string;
  /** What happened and what can be done. */
  readonly sentence: string;
  readonly lang: Lang;
}

/** The slide of a figure that cannot be shown. */
export function FaultSlide({ id, name, place, sentence, lang }: FaultSlideProps) {
  return (
    <SlideFrame
      id={id}
      state="error"
      name={name}
      title={name}
      sizes={{ title: 2, text: 1 }}
      announcement={presentationTextsOf(lang).said(place, name, sentence)}
    >
      <p className="figure__fault">{sentence}</p>
    </SlideFrame>
  );
}
