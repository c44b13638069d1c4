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

/** Adds to the features of a stretch, for the second look, what the first took its words for. */
export function noteMemory(features: Int32Array, sites: readonly WordSite[], memory: NameMemory): void {
  const of = (word: WordSite['previous']): number => (word ? memory.of(word) : 0);
  // Words of a stretch stand side by side: what is behind the one is the next one.
  let before = of(sites[0]?.previous ?? null);
  let elsewhere = of(sites[0]?.word ?? null);
  for (let i = 0; i < sites.length; i++) {
    const site = sites[i]!;
    const behind = of(site.next);
    featuresOfMemory(features, WORD_FEATURES * i, site, before, elsewhere, behind, memory.at(site.word));
    before = elsewhere;
    elsewhere = behind;
  }
}
