import { useState } from 'react';
import type { LoadedData } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { briefingTextsOf } from '@/i18n/briefing';
import { messagesOf } from '@/i18n/messages';
import { detailOf } from './exportFaults';
import { takeAllData } from './template/takeAllData';

interface AllDataButtonProps {
  readonly data: LoadedData;
  readonly lang: Lang;
}

/** Takes the whole release away as one workbook; no filter moves it. */
export function AllDataButton({ data, lang }: AllDataButtonProps) {
  const all = messagesOf(lang);
  const t = briefingTextsOf(lang);
  const [result, setResult] = useState('');
  const [isWorking, setIsWorking] = useState(false);
  const take = async (): Promise<void> => {
    setIsWorking(true);
    setResult(all.export.working);
    try {
      setResult(t.done(await takeAllData(data, lang)));
    } catch (error) {
      setResult(all.export.failed(detailOf(error)));
    }
    setIsWorking(false);
  };
  return (
    <span className="all-data">
      <button
        type="button"
        className="button"
        title={t.allDataHint}
        disabled={isWorking}
        onClick={() => void take()}
      >
        {t.allData}
      </button>
      <span className="all-data__result" role="status">
        {result}
      </span>
    </span>
  );
}
