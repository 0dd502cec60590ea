import { WatermarkOverlay } from '@/figures/WatermarkOverlay';
import type { Body } from '@/parts/part';

/** The first numbers as text that wraps with the page. */
export function HeadlineStrip({ body }: { readonly body: Body }) {
  const groups = body.flatMap((part) => (part.kind === 'numbers' ? part.groups : []));
  return (
    <div className="headline">
      {groups.map(({ numbers, note, across }) => (
        <div key={numbers[0]?.fact.key} className="headline__group">
          <dl className="headline__numbers">
            {numbers.map(({ fact, text, label }) => (
              <div key={fact.key} className="headline__number">
                <dt>{label}</dt>
                <dd {...fact.marks}>{text}</dd>
              </div>
            ))}
          </dl>
          <p className="headline__note">{note.map(({ text }) => text).join(' ')}</p>
          {across !== undefined && <WatermarkOverlay words={across} />}
        </div>
      ))}
    </div>
  );
}
