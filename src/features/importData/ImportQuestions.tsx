import { useState } from 'react';
import type { ImportAnswers, ImportQuestion } from '@/data/import/importReading';
import type { Lang } from '@/domain/language';
import { importTextsOf } from '@/i18n/importData';

interface ImportQuestionsProps {
  readonly lang: Lang;
  readonly questions: readonly ImportQuestion[];
  readonly onAnswers: (answers: ImportAnswers) => void;
}

const choices = {
  dayMonth: ['day-first', 'month-first'],
  boundaries: ['2019', '2025'],
} as const satisfies Readonly<Record<ImportQuestion, readonly string[]>>;

/** What no file can tell, asked once for all rows; the files are then read again. */
export function ImportQuestions({ lang, questions, onAnswers }: ImportQuestionsProps) {
  const t = importTextsOf(lang).questions;
  const [answers, setAnswers] = useState<ImportAnswers>({});
  const isDone = questions.every((question) => answers[question] !== undefined);
  return (
    <section className="import__questions">
      {questions.includes('dayMonth') && (
        <fieldset>
          <legend>{t.dayMonth.ask}</legend>
          {choices.dayMonth.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="import-day-month"
                checked={answers.dayMonth === choice}
                onChange={() => setAnswers({ ...answers, dayMonth: choice })}
              />
              {t.dayMonth[choice]}
            </label>
          ))}
        </fieldset>
      )}
      {questions.includes('boundaries') && (
        <fieldset>
          <legend>{t.boundaries.ask}</legend>
          {choices.boundaries.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="import-boundaries"
                checked={answers.boundaries === choice}
                onChange={() => setAnswers({ ...answers, boundaries: choice })}
              />
              {t.boundaries[choice]}
            </label>
          ))}
        </fieldset>
      )}
      <button
        type="button"
        className="button"
        disabled={!isDone}
        onClick={() => onAnswers(answers)}
      >
        {t.read}
      </button>
    </section>
  );
}
