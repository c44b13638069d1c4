import { writeLibrary } from '../library/writeLibrary';
import type { CorrectionMade } from '../messaging/protocol';
import { getLibraryRules } from '../platform/libraryRules';
import { getLibrary } from './getLibrary';

/** Keeps what the reader says of a statement; it holds from the next reading of the page on, in popup and panel. */
export async function keepCorrection(made: CorrectionMade): Promise<void> {
  const correction = { ...made, correctedAt: Date.now() };
  await writeLibrary(await getLibrary().library(), [], [correction], await getLibraryRules());
}
