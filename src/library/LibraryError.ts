import { Refused } from '../model/Refused';

/** Why something cannot be saved, imported or found, in one sentence for the reader. Nothing has changed. */
export class LibraryError extends Refused {
  override readonly name = 'LibraryError';
}
