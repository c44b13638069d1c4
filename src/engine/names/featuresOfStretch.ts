import { featuresOfMemory, featuresOfWord, WORD_FEATURES } from './featuresOfWord';
import type { NameMemory } from './NameMemory';
import type { WordSite } from './sitesOf';

/** The features of a stretch for the first look, `WORD_FEATURES` a word. */
export function featuresOfStretch(sites: readonly WordSite[]): Int32Array {
  const out = new Int32Array(WORD_FEATURES * sites.length);
  sites.forEach((site, i) => {
    featuresOfWord(out, WORD_FEATURES * i, site);
  });
  return out;
}

/** The same for the second look: a copy, with what the first took the words for. */
export function withMemory(features: Int32Array, sites: readonly WordSite[], memory: NameMemory): Int32Array {
  const out = features.slice();
  sites.forEach((site, i) => {
    featuresOfMemory(out, WORD_FEATURES * i, site, memory);
  });
  return out;
}
