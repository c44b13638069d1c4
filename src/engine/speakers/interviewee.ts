import { foldName } from '../mentions/foldName';
import type { DraftStatement } from '../statements/DraftStatement';
import type { SpeechContext } from './SpeechContext';

/** What a name in the headline counts for whom an interview is with, in names of the text. */
const IN_HEADLINE = 3;

/** Whether a draft is an answer of an interview, whose label names nobody. */
export const isAnswer = ({ foundBy, source }: DraftStatement): boolean =>
  foundBy.includes('dialogue') && source.length === 0;

/**
 * Whom an interview of questions and answers is with: the person whom what stands before the first answer names most, but its author. Null
 * where no draft is such an answer, or nobody is named there.
 */
export function interviewee({
  drafts,
  mentions,
  index,
  article,
}: Pick<SpeechContext, 'drafts' | 'mentions' | 'index' | 'article'>): number | null {
  const answer = drafts.find(isAnswer);
  if (!answer) return null;
  const first = answer.content[0]!.block;
  const credits = foldName([article.byline ?? '', ...article.authors].join(' '));
  const named = new Map<number, number>();
  for (let i = 0; i < mentions.firstMention[first]!; i++) {
    const entity = index.numberOf[i]!;
    const person = index.entities[entity];
    if (!person || person.kind === 'organisation' || person.personScore <= 0) continue;
    if (credits.includes(foldName(person.name))) continue;
    const headed = mentions.text.blocks[mentions.mentions[i]!.block]!.kind === 'headline';
    named.set(entity, (named.get(entity) ?? 0) + (headed ? IN_HEADLINE : 1));
  }
  const [most] = [...named].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}
