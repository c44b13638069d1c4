import type { Candidate } from './Candidate';
import type { Discourse } from './Discourse';
import type { SourcePlace } from './SourcePlace';
import type { SpeechContext } from './SpeechContext';

/** "Novak says that it rained, but he adds": who spoke before in the sentence, where it names nobody else; null elsewhere. */
export function whoAddsOn(
  { phrase, draft, turns, sentence, mention }: SourcePlace,
  context: SpeechContext,
  discourse: Discourse,
): Candidate | null {
  const [last] = turns;
  if (phrase === null || phrase.pronoun === null || phrase.gender === null || !last || last.sentence !== sentence)
    return null;
  if (last.inner || draft.within !== null || !/^(?:also )?add(?:s|ed)$/u.test(draft.cue.at(-1)?.text ?? ''))
    return null;
  const spoke = discourse.candidateOf(last.key);
  if (spoke?.type !== 'entity' || context.index.entities[spoke.entity]!.kind === 'organisation') return null;
  const { mentions, firstSentence } = context.mentions;
  for (let i = mention - 1; i >= 0; i--) {
    const { block, sentence: own } = mentions[i]!;
    if (firstSentence[block]! + own !== sentence) break;
    const entity = context.index.numberOf[i]!;
    if (entity !== spoke.entity && context.index.entities[entity]?.kind === 'person') return null;
  }
  return spoke;
}
