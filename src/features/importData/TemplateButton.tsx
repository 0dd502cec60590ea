import { useState } from 'react';
import type { LoadedData } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { download } from '@/exports/download';
import { detailOf } from '@/exports/exportFaults';
import { importTextsOf } from '@/i18n/importData';

interface TemplateButtonProps {
  readonly lang: Lang;
  readonly data: LoadedData;
}

/** Takes the workbook that the office fills in; it is made here, from the release's own names. */
export function TemplateButton({ lang, data }: TemplateButtonProps) {
  const t = importTextsOf(lang);
  const [said, setSaid] = useState('');
  const take = async (): Promise<void> => {
    setSaid(t.templateWorking);
    try {
      const { createTemplate } = await import('@/exports/template/createTemplate');
      download(await createTemplate(data, { lang }), t.templateFile);
      setSaid(t.templateDone(t.templateFile));
    } catch (error) {
      setSaid(t.templateFailed(detailOf(error)));
    }
  };
  return (
    <p className="import__template">
      <button type="button" className="button" onClick={() => void take()}>
        {t.template}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
