import type { FigureModel } from '@/figures/figureModel';
import { partWatermarkOf } from '@/figures/origin';
import { WatermarkOverlay } from '@/figures/WatermarkOverlay';
import type { HeadlineMarks } from './modelHeadline';

/** The first numbers as text that wraps with the page. */
export function HeadlineStrip({ model }: { readonly model: FigureModel<HeadlineMarks> }) {
  const words = partWatermarkOf(model);
  return (
    <div className="headline">
      {model.marks.groups.map((group) => (
        <div key={group.id} className="headline__group">
          <dl className="headline__numbers">
            {group.numbers.map((number) => (
              <div key={number.id} className="headline__number">
                <dt>{number.label}</dt>
                <dd data-number={number.id}>{number.text}</dd>
              </div>
            ))}
          </dl>
          <p className="headline__note">{group.note}</p>
          {words !== undefined && group.isMadeUp === true && <WatermarkOverlay words={words} />}
        </div>
      ))}
    </div>
  );
}
