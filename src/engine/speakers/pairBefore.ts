import type { SourcePlace } from './SourcePlace';
import type { SpeechContext } from './SpeechContext';

/** What parts two people who are named in one breath, the calling of the second included: "Ada Novak and naturalist Peter Voss". */
const JOINED_PEOPLE = /^(?:, [^,.;]{2,60},)? and (?:(?:the|his|her|an?) )?(?:[\p{Ll}-]+ ){0,4}$/u;

/** Names looked through for two who are joined. */
const NAMES_OF_PAIR = 8;

/** Two people who open the sentence before "they", or its own, joined by "and"; nobody where none do. */
export function pairBefore({ phrase, mention, sentence }: SourcePlace, { mentions, index }: SpeechContext): number[] {
  if (phrase === null || phrase.pronoun === null || !phrase.plural) return [];
  for (let i = mention - 1; i > 0 && mention - i <= NAMES_OF_PAIR; i--) {
    const [one, other] = [mentions.mentions[i - 1]!, mentions.mentions[i]!];
    if (sentence - mentions.firstSentence[other.block]! - other.sentence > 1) break;
    if (!one.leads || one.block !== other.block || one.sentence !== other.sentence || one.possessive) continue;
    const { text } = mentions.text.blocks[one.block]!;
    const pair = [index.numberOf[i - 1]!, index.numberOf[i]!];
    const people = pair.every((entity) => index.entities[entity]?.kind === 'person') && pair[0] !== pair[1];
    if (people && !other.possessive && JOINED_PEOPLE.test(text.slice(one.end, other.from))) return pair;
  }
  return [];
}
