import type { LibraryRules } from '../../src/model/LibraryRules';

/** Where no organisation has set anything. */
export const NO_RULES: LibraryRules = { savePages: true, unsavedSites: [], packs: null, limit: null };
