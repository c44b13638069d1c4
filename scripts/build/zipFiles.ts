import { zipSync } from 'fflate';

/** The first moment a zip can tell, in local time, so that the zip does not depend on when it is made. */
const MOMENT = new Date(1980, 0, 1);

/** A zip of files by name: same files, same bytes. */
export function zipFiles(files: Record<string, Uint8Array>): Uint8Array {
  return zipSync(files, { level: 9, mtime: MOMENT });
}
