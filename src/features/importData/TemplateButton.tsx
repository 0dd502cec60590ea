import { useState } from 'react';
import type { LoadedData } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { download } from '@/exports/download';
import { detailOf } from '@/exports/exportFaults';
import { takeAllData } from '@/exports/template/takeAllData';
import { importTextsOf } from '@/i18n/importData';

interface TemplateButtonProps {
  readonly lang: Lang;
  /** The release, whose names stand in the empty workbook. */
  readonly data: LoadedData;
  /** What is shown: the rows of the filled one. */
  readonly shown: LoadedData;
}

/** Takes the workbook that the office fills in, empty or with the rows that are shown now. */
export function TemplateButton({ lang, data, shown }: TemplateButtonProps) {
  const t = importTextsOf(lang);
  const [said, setSaid] = useState('');
  const take = async (isFilled: boolean): Promise<void> => {
    setSaid(t.templateWorking);
    try {
      if (isFilled) {
        setSaid(t.filledDone(await takeAllData(shown, lang)));
        return;
      }
      const { createTemplate } = await import('@/exports/template/createTemplate');
      download(createTemplate(data, { lang }), t.templateFile);
      setSaid(t.templateDone(t.templateFile));
    } catch (error) {
      setSaid(t.templateFailed(detailOf(error)));
    }
  };
  return (
    <p className="import__template">
      <button type="button" className="button" onClick={() => void take(false)}>
        {t.template}
      </button>
      <button type="button" className="button" onClick={() => void take(true)}>
        {t.startFromShown}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
