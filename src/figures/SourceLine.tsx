import { useId, useRef, useState } from 'react';
import { useDismiss } from '@/ui/useDismiss';

interface SourceLineProps {
  /** Where the figure comes from, in one line. */
  readonly line: string;
  /** What else must be known to read the figure; "" for nothing. */
  readonly warnings: readonly string[];
  /** Name of the button that shows the rest. */
  readonly more: string;
  readonly lines: readonly string[];
}

/** The caption of a figure on the page: one line, and the whole of it behind the i, over what follows. */
export function SourceLine({ line, warnings, more, lines }: SourceLineProps) {
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useDismiss(root, isOpen, (reason) => {
    setIsOpen(false);
    if (reason === 'escape') button.current?.focus();
  });
  return (
    <div ref={root} className="figure__caption">
      {warnings.map((warning) => (
        <p key={warning} className="figure__warning">
          {warning}
        </p>
      ))}
      <p>
        <span>{line}</span>
        <button
          ref={button}
          type="button"
          className="info-button"
          aria-label={more}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          i
        </button>
      </p>
      <div id={id} className="figure__about" hidden={!isOpen}>
        {lines.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </div>
  );
}
