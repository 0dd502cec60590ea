import type { ProvinceCode } from '@/domain/dataset';
import type { Messages } from '@/i18n/messages';
import type { ProvinceSheetModel } from './modelProvinceSheet';
import type { UnitSheetModel } from './modelUnitSheet';
import { SheetSectionBody } from './SheetSectionBody';
import { UnitSheetBody } from './UnitSheetBody';

interface ProvinceSheetProps {
  readonly sheet: ProvinceSheetModel | UnitSheetModel | undefined;
  readonly t: Messages;
  /** Pins the province as the reader's own, or takes the pin off. */
  readonly onPin: (code: ProvinceCode | undefined) => void;
  /** Prints the sheet as it stands on the page. */
  readonly onPrint: (sheet: HTMLElement) => void;
}

/** The chosen place: what is known of it under each indicator, with dates and sources. */
export function ProvinceSheet({ sheet, t, onPin, onPrint }: ProvinceSheetProps) {
  if (sheet === undefined) return <p className="sheet__hint">{t.sheet.nothing}</p>;
  const isUnit = 'members' in sheet;
  return (
    <article
      className={isUnit ? 'sheet sheet--unit' : 'sheet'}
      aria-label={t.sheet.detailsOf(sheet.name)}
    >
      <header className="sheet__head">
        <h2 className="sheet__name">{sheet.name}</h2>
        <p className="sheet__place">
          {[isUnit ? sheet.holds : sheet.place, sheet.layer]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        {!isUnit && (
          <button
            type="button"
            className="button"
            aria-pressed={sheet.isPinned}
            onClick={() => onPin(sheet.isPinned ? undefined : sheet.code)}
          >
            {t.sheet.pin}
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-label={t.sheet.printOf(sheet.name)}
          onClick={({ currentTarget }) => {
            const article = currentTarget.closest('article');
            if (article !== null) onPrint(article);
          }}
        >
          {t.sheet.print}
        </button>
      </header>
      {isUnit ? (
        <UnitSheetBody sheet={sheet} t={t} onPin={onPin} />
      ) : (
        sheet.sections.map((section) => (
          <section key={section.id}>
            <h3>{section.title}</h3>
            <SheetSectionBody section={section} t={t} />
          </section>
        ))
      )}
    </article>
  );
}
