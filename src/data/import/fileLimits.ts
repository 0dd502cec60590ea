import type { ImportFileFault } from '@/domain/importFault';
import { excerpt } from '@/lib/json';

const megabyte = 1024 * 1024;
const mostMegabytes = 25;

/** True for a file of more bytes than are read. */
export function isTooBig(bytes: number): boolean {
  return bytes > mostMegabytes * megabyte;
}

/** The fault of a file of too many bytes. */
export function tooBig(bytes: number): ImportFileFault {
  return { kind: 'too-big', megabytes: Math.ceil(bytes / megabyte), most: mostMegabytes };
}

/** The words of an error of the browser or of ours. */
export function describeError(error: unknown): string {
  return excerpt(error instanceof Error ? error.message : String(error), 120);
}
