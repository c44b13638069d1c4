import { isOfSite } from '../model/isOfSite';
import type { LibraryRules } from '../model/LibraryRules';

/** Whether an organisation lets a page of this address be saved. */
export function mayBeSaved(url: string, { savePages, unsavedSites }: LibraryRules): boolean {
  return savePages && !(URL.canParse(url) && isOfSite(new URL(url).hostname, unsavedSites));
}
