import { firstAtOrBehind } from '../text/firstAtOrBehind';
import type { SourcePlace } from './SourcePlace';
import type { SpeechContext } from './SpeechContext';

/** "Novak spoke of ships, which he said are late": the one person whom the sentence names before, who leads it; null elsewhere. */
export function whoLeads(
  { phrase, at, mention, sentence }: SourcePlace,
  { index, mentions }: SpeechContext,
): number | null {
  if (phrase === null || phrase.pronoun === null || phrase.gender === null) return null;
  const words = mentions.words[at.block]!;
  if (words[firstAtOrBehind(words, at.start) - 1]?.lower !== 'which') return null;
  const named = new Set<number>();
  let leads = false;
  for (let i = mention - 1; i >= 0; i--) {
    const { block, sentence: own, leads: first, possessive } = mentions.mentions[i]!;
    if (mentions.firstSentence[block]! + own !== sentence) break;
    const entity = index.numberOf[i]!;
    if (entity < 0 || index.entities[entity]!.kind === 'organisation') continue;
    named.add(entity);
    leads = first && !possessive;
  }
  const [only, other] = named;
  return only !== undefined && other === undefined && leads ? only : null;
}
