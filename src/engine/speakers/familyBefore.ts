import { FAMILIES } from '../lexicon/kinship';
import { firstAtOrBehind } from '../text/firstAtOrBehind';
import type { Candidate } from './Candidate';
import { idOf } from './idOf';
import { readSourcePhrase } from './readSourcePhrase';
import type { SourcePlace } from './SourcePlace';
import type { SpeechContext } from './SpeechContext';

/** Names looked through for them. */
const NAMES_BACK = 8;

/** "Ruben's family thanked us. They said": the kin of somebody whom the sentence before "they" tells of, or its own; null where none are. */
export function familyBefore(
  { phrase, mention, sentence }: SourcePlace,
  { mentions }: SpeechContext,
): Candidate | null {
  if (phrase?.pronoun !== 'they') return null;
  for (let i = mention - 1; i >= 0 && mention - i <= NAMES_BACK; i--) {
    const name = mentions.mentions[i]!;
    const { block, from, end } = name;
    if (sentence - mentions.firstSentence[block]! - name.sentence > 1) return null;
    if (!name.possessive || !FAMILIES.has(name.next)) continue;
    const words = mentions.words[block]!;
    const noun = words[firstAtOrBehind(words, end)];
    if (noun?.lower !== name.next) continue;
    const { text } = mentions.text.blocks[block]!;
    const passage = { block, start: from, end: noun.end, text: text.slice(from, noun.end) };
    const kin = readSourcePhrase([passage], mentions);
    if (kin === null) return null;
    const id = `unnamed-${idOf(passage.text)}`;
    const speaker = { id, name: passage.text, role: null, kind: 'unnamed', reason: null, foundBy: 'unnamed' } as const;
    return { type: 'told', told: { speaker, phrase: kin } };
  }
  return null;
}
