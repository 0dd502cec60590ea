import type { ViewCodeFault } from '@/domain/viewCode';
import type { UnknownValue } from '@/state/address';
import type { View } from '@/domain/view';
import type { RestoredPicture, RestoreResult } from './restorePicture';

type FileFault = Extract<RestoreResult, { ok: false }>['fault'];

/** What became of the last file or code. */
export type GiveBackResult =
  | { readonly kind: 'reading' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'load-failed' }
  | { readonly kind: 'file-fault'; readonly file: string; readonly fault: FileFault }
  | { readonly kind: 'code-fault'; readonly fault: ViewCodeFault }
  | { readonly kind: 'picture'; readonly restored: RestoredPicture }
  | { readonly kind: 'code'; readonly view: View; readonly unknown: readonly UnknownValue[] };
