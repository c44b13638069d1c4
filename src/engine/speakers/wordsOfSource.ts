import type { Passage } from '../../model/Passage';
import type { ArticleMentions } from '../mentions/readMentions';
import type { DraftStatement } from '../statements/DraftStatement';
import { phraseBefore } from './phraseBefore';
import { subjectBefore } from './subjectBefore';
import { subjectPhrases } from './subjectPhrases';

/** Cues of the passive: what is said so has no speaker in its sentence. */
const PASSIVE = /^(?:is|was|are|were|be|been|being|has been|have been|had been)\b/iu;

const RELATIVE = /^(?:who|which|that|whose)$/iu;

/** The words to read for a draft's source: its own, the noun phrase that a relative pronoun belongs to, or the subject where none is printed. */
export function wordsOfSource(
  draft: DraftStatement,
  drafts: readonly DraftStatement[],
  mentions: ArticleMentions,
): readonly Passage[] {
  const [first] = draft.source;
  if (first === undefined) return unprintedSource(draft, drafts, mentions);
  const before = RELATIVE.test(first.text) ? phraseBefore(first, mentions) : null;
  return before === null ? draft.source : [before];
}

/** The words that stand for a source where none is printed beside the cue: the subject of the cue, or whom the sentence before leads in. */
function unprintedSource(
  { cue, content, continues }: DraftStatement,
  drafts: readonly DraftStatement[],
  mentions: ArticleMentions,
): Passage[] {
  const [verb] = cue;
  if (verb) return PASSIVE.test(verb.text) ? [] : subjectPhrases(mentions, verb).slice(0, 1);
  const subject = content[0] === undefined ? null : subjectBefore(mentions, content[0]);
  if (!subject) return [];
  const before = continues === null ? undefined : drafts[continues];
  const told = before ? [...before.source, ...before.cue, ...before.content] : [];
  return told.some((p) => p.block === subject.block && p.end > subject.start) ? [] : [subject];
}
