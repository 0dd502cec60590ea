import { useRef, useState } from 'react';
import type { LoadedData } from '@/domain/dataset';
import { decodeViewCode } from '@/domain/viewCode';
import type { View } from '@/domain/view';
import { giveBackTextsOf } from '@/i18n/giveBack';
import { messagesOf } from '@/i18n/messages';
import { closeTool, openTool, useIsToolOpen } from '@/state/openTool';
import { reconcile } from '@/state/reconcile';
import { changeView } from '@/state/viewStore';
import { Dialog } from '@/ui/Dialog';
import { useFileDrop } from '@/ui/useFileDrop';
import { useHandedFiles } from '@/ui/useHandedFiles';
import { GiveBackForm } from './GiveBackForm';
import { GiveBackReport } from './GiveBackReport';
import type { GiveBackResult } from './giveBackResult';
import type { FigureNow } from './restorePicture';

interface GiveBackProps {
  readonly view: View;
  /** Undefined until everything is loaded. */
  readonly data: LoadedData | undefined;
  /** Files that were dropped before this was on the page. */
  readonly dropped?: readonly File[] | undefined;
  readonly figureNow: FigureNow;
}

const ownKinds = ['picture', 'other'] as const;
const anyKind = [...ownKinds, 'table'] as const;

/**
 * Takes an exported picture, dropped or chosen, or its printed code, and shows its view again.
 * The page menu opens it.
 */
export function GiveBack({ view, data, dropped, figureNow }: GiveBackProps) {
  const t = messagesOf(view.lang);
  const giveBack = giveBackTextsOf(view.lang);
  const isOpen = useIsToolOpen('give-back');
  const [result, setResult] = useState<GiveBackResult>();
  // A slow file must not speak after a quicker one that came later.
  const latest = useRef(0);

  const takeFile = async (file: File): Promise<void> => {
    latest.current += 1;
    const turn = latest.current;
    openTool('give-back');
    if (data === undefined) {
      setResult({ kind: 'loading' });
      return;
    }
    setResult({ kind: 'reading' });
    const next = await readFile(file, data, figureNow);
    if (turn !== latest.current) return;
    if (next.kind === 'picture') changeView(view, next.restored.view);
    setResult(next);
  };

  const takeCode = (text: string): void => {
    latest.current += 1;
    if (data === undefined) {
      setResult({ kind: 'loading' });
      return;
    }
    const reading = decodeViewCode(text, data);
    if (!reading.ok) {
      setResult({ kind: 'code-fault', fault: reading.fault });
      return;
    }
    const restored = reconcile(reading.view, data);
    changeView(view, restored.view);
    setResult({ kind: 'code', ...restored });
  };

  const close = (): void => {
    latest.current += 1;
    closeTool('give-back');
    setResult(undefined);
  };

  useHandedFiles(dropped, ([file]) => {
    if (file !== undefined) void takeFile(file);
  });

  // What nobody else takes is told here, in a sentence that names what can be dropped. Tables are
  // imported elsewhere, but not before there is data to set them against.
  const kinds = data === undefined ? anyKind : ownKinds;
  const isOver = useFileDrop(kinds, ([file]) => {
    if (file !== undefined) void takeFile(file);
  });
  return (
    <>
      {isOpen && (
        <Dialog title={giveBack.title} close={t.close} onClose={close}>
          <GiveBackForm
            lang={view.lang}
            isOver={isOver}
            onFile={(file) => void takeFile(file)}
            onCode={takeCode}
          />
          <GiveBackReport result={result} data={data} lang={view.lang} onLeave={close} />
        </Dialog>
      )}
    </>
  );
}

async function readFile(
  file: File,
  data: LoadedData,
  figureNow: FigureNow,
): Promise<GiveBackResult> {
  const reader = await import('./restorePicture').catch(() => undefined);
  if (reader === undefined) return { kind: 'load-failed' };
  const result = await reader.restorePicture(file, data, figureNow);
  return result.ok
    ? { kind: 'picture', restored: result.restored }
    : { kind: 'file-fault', file: file.name, fault: result.fault };
}
