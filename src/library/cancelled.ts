/** What a reader is told who has cancelled an import. */
export const CANCELLED = 'The import was cancelled; nothing was changed.';
