import { lazily } from './lazily';
import { OpenedLibrary } from './OpenedLibrary';

/** The reader's library, opened when it is first needed. */
export const getLibrary = lazily(() => new OpenedLibrary());
