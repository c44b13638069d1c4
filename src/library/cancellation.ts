import { LibraryError } from './LibraryError';

/** What a reader is told who has cancelled an import. */
export const cancellation = (): LibraryError =>
  new LibraryError('The import was cancelled; nothing was changed.', 'refusedCancelled');
