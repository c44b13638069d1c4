import { KIN_RATES, kinRateIndex, RATE_BITS, rateIndex } from '../../src/engine/tagger/LearnedWords';
import type { GoldDocument } from './GoldDocument';
import { rolesOfTokens } from './rolesOfTokens';
import { WordCounts } from './WordCounts';

function count(document: GoldDocument, counts: WordCounts, by: 1 | -1): void {
  const roles = rolesOfTokens(document);
  const { tokens, kin } = document.text;
  for (let i = 0; i < tokens.count; i++)
    counts.change(rateIndex(tokens.word[i]!), kinRateIndex(kin[i]!, tokens.tag[i]!), roles[i]!, by);
}

function countAll(documents: readonly GoldDocument[]): WordCounts {
  const counts = new WordCounts();
  for (const document of documents) count(document, counts, 1);
  return counts;
}

/** How often each word and each class is a cue or a source, as `LearnedWords` keeps them. */
export function rateWords(documents: readonly GoldDocument[]): { rates: Int8Array; kinRates: Int8Array } {
  const counts = countAll(documents);
  return {
    rates: Int8Array.from({ length: 1 << RATE_BITS }, (_, word) => counts.rateOf(word)),
    kinRates: Int8Array.from({ length: KIN_RATES }, (_, kin) => counts.kinRateOf(kin)),
  };
}

/** Fills in each document's rates as counted on all the other documents: what an unseen article would get. */
export function fillRates(documents: readonly GoldDocument[]): void {
  const counts = countAll(documents);
  for (const document of documents) {
    count(document, counts, -1);
    const { tokens, kin, cueRate, sourceRate } = document.text;
    for (let i = 0; i < tokens.count; i++) {
      const own = counts.rateOf(rateIndex(tokens.word[i]!));
      const rate = own < 0 ? counts.kinRateOf(kinRateIndex(kin[i]!, tokens.tag[i]!)) : own;
      cueRate[i] = rate & 7;
      sourceRate[i] = rate >> 3;
    }
    count(document, counts, 1);
  }
}
