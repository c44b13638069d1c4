import { writeLibrary } from '../library/writeLibrary';
import type { CorrectionMade } from '../messaging/protocol';
import { getLibrary } from './getLibrary';

/** Keeps what the reader says of a statement; it holds from the next reading of the page on, in popup and panel. */
export async function keepCorrection(made: CorrectionMade): Promise<void> {
  await writeLibrary(await getLibrary().library(), [], [{ ...made, correctedAt: Date.now() }]);
}
