import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ManifestFile } from '@/domain/dataset';

/** SHA-256 in lower-case hex. Needs no secure context, so it works on plain http. */
export function hashOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** The release id: first 12 hex digits of the hash over "<sha256>  <path>\n" of each file in order. */
export function releaseOf(files: readonly ManifestFile[]): string {
  const lines = files.map(({ sha256: hash, path }) => `${hash}  ${path}\n`).join('');
  return hashOf(utf8ToBytes(lines)).slice(0, 12);
}

/** The part of a file's hash that stands in its address as a version. */
export function versionOf(file: ManifestFile): string {
  return file.sha256.slice(0, 12);
}
