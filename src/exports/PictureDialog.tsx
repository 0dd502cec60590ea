import { useEffect, useRef } from 'react';
import type { Lang } from '@/domain/language';
import { messagesOf } from '@/i18n/messages';
import { Dialog } from '@/ui/Dialog';
import { download } from './download';
import type { ShownPicture } from './exportItem';

interface PictureDialogProps {
  readonly picture: ShownPicture;
  readonly lang: Lang;
  readonly onClose: () => void;
}

/** A picture at the size of the window: the browser's own menu copies it where no program may. */
export function PictureDialog({ picture, lang, onClose }: PictureDialogProps) {
  const { png, name, fileName, advice } = picture;
  const t = messagesOf(lang);
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const url = URL.createObjectURL(png);
    image.current?.setAttribute('src', url);
    return () => URL.revokeObjectURL(url);
  }, [png]);
  return (
    <Dialog title={t.pictures.title(name)} close={t.close} onClose={onClose}>
      <div className="dialog__row">
        <p>{advice}</p>
        <button type="button" className="button" onClick={() => download(png, fileName)}>
          {t.pictures.download}
        </button>
      </div>
      <img ref={image} className="dialog__picture" alt={name} />
    </Dialog>
  );
}
