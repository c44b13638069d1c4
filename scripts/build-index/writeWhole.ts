import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file beside its place and moves it there, so that nobody ever finds half of it. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
}
