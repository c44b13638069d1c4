import type { Passage } from '../../model/Passage';
import type { ArticleText } from '../text/ArticleText';
import { Coverage } from './Coverage';
import type { JudgedProposal } from './StatementJudge';

/** How likely at least the other half is, by the judge, who sees each alone. */
const LEAST = 0.05;
/** A proposal so likely vouches for its other half. */
const VOUCHES = 0.5;

const endOf = ({ proposal: { content } }: JudgedProposal): Passage => content.at(-1)!;

/** A place as one number, for a map: numbers are compared many times as fast as strings are put together. */
const keyOf = (block: number, at: number): number => block * 2 ** 32 + at;

/**
 * What was chosen, with the other half of a sentence in which one subject says two things: "Novak said [it rained] and says [it snows]". Where
 * the one is chosen, the other is as likely, if nothing chosen holds its words.
 */
export function addSecondCues(
  article: ArticleText,
  chosen: readonly JudgedProposal[],
  judged: readonly JudgedProposal[],
): JudgedProposal[] {
  const isChosen = new Set(chosen);
  const byCue = new Map<number, JudgedProposal[]>();
  for (const one of judged) {
    const [cue] = one.proposal.cue;
    if (!cue || one.proposal.source.length === 0) continue;
    const key = keyOf(cue.block, cue.start);
    const list = byCue.get(key);
    if (list) list.push(one);
    else byCue.set(key, [one]);
  }
  const covered = new Coverage();
  for (const { proposal } of chosen) covered.add(proposal.content);
  const added = new Map<JudgedProposal, JudgedProposal>();
  const add = (other: JudgedProposal, beside: JudgedProposal): void => {
    const { content } = other.proposal;
    if (isChosen.has(other) || other.confidence < LEAST || beside.confidence < VOUCHES) return;
    if (content.some(({ block, start, end }) => covered.of(block, start, end) > 0)) return;
    isChosen.add(other);
    covered.add(content);
    added.set(other, { ...other, confidence: Math.max(other.confidence, beside.confidence) });
  };
  for (const first of judged) {
    const { block, end } = endOf(first);
    if (first.proposal.cue.length === 0 || !article.blocks[block]!.text.startsWith(AND, end)) continue;
    const seconds = byCue.get(keyOf(block, end + AND.length)) ?? [];
    for (const second of seconds) {
      if (!isSameSource(first, second)) continue;
      if (isChosen.has(second)) add(first, second);
      else if (isChosen.has(first)) add(second, first);
    }
  }
  return added.size === 0 ? [...chosen] : judged.flatMap((one) => (isChosen.has(one) ? [added.get(one) ?? one] : []));
}
const AND = ' and ';

function isSameSource(one: JudgedProposal, other: JudgedProposal): boolean {
  const [a] = one.proposal.source;
  const [b] = other.proposal.source;
  return a !== undefined && b !== undefined && a.block === b.block && a.start === b.start;
}
