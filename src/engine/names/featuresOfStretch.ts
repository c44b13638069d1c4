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
  const of = (word: WordSite['previous']): number => (word ? memory.of(word) : 0);
  // Words of a stretch stand side by side: what is behind the one is the next one.
  let before = of(sites[0]?.previous ?? null);
  let elsewhere = of(sites[0]?.word ?? null);
  for (let i = 0; i < sites.length; i++) {
    const site = sites[i]!;
    const behind = of(site.next);
    featuresOfMemory(out, WORD_FEATURES * i, site, before, elsewhere, behind, memory.at(site.word));
    before = elsewhere;
    elsewhere = behind;
  }
  return out;
}
