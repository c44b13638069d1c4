import type { Passage } from '../../model/Passage';
import { FIRST_PERSON_SOURCES } from '../lexicon/speechClauses';
import type { ArticleText } from '../text/ArticleText';
import type { DialogueTurn } from '../text/findDialogue';
import type { Proposal } from './Proposal';
import { passageOf } from './passageOf';
import type { JudgedProposal } from './StatementJudge';
import { shapeOfProposal } from './shapeOfProposal';

/** How sure a turn of a printed dialogue is said by whom its label names. */
const CERTAIN = 0.97;

/**
 * The proposals with the turns of a printed dialogue, which need no judge: each is said, as it stands, by whom its label names or whom the
 * interview is with. Other readings of a label are left out, and what speakers tell of themselves within their turns; what they say others
 * said stays.
 */
export function withDialogue(article: ArticleText, judged: readonly JudgedProposal[]): readonly JudgedProposal[] {
  const turns = article.dialogue;
  if (turns.length === 0) return judged;
  const starts = new Map(turns.map(({ block, start }) => [block, start]));
  const others = judged.filter(({ proposal }) => !isOfTurn(article, proposal, starts));
  const said = turns.flatMap((turn) => proposalOf(article, turn));
  return [...others, ...said.map((one) => ({ ...shapeOfProposal(article, one), confidence: CERTAIN }))];
}

function isOfTurn(
  article: ArticleText,
  { source, cue, content }: Proposal,
  starts: ReadonlyMap<number, number>,
): boolean {
  const at = content[0]!.block;
  if (!starts.has(at)) return false;
  if ([...source, ...cue, ...content].some(({ block, start }) => start < (starts.get(block) ?? 0))) return true;
  const [first] = source;
  if (!first) return true;
  const words = article.wordsWithin(first.block, first.start, first.end);
  return words.length === 1 && FIRST_PERSON_SOURCES.has(words[0]!.lower);
}

function proposalOf({ blocks }: ArticleText, { block, kind, labelEnd, start }: DialogueTurn): Proposal[] {
  // Who asks is rarely printed.
  if (kind === 'question') return [];
  const label = kind === 'named' ? passageOf(blocks, block, 0, labelEnd, '"“') : null;
  const cue = labelEnd > 0 ? passageOf(blocks, block, kind === 'named' ? labelEnd : 0, start) : null;
  const content = passageOf(blocks, block, start, blocks[block]!.text.length);
  if (!content || (labelEnd > 0 && !cue)) return [];
  const one = (passage: Passage | null): Passage[] => (passage ? [passage] : []);
  return [{ foundBy: ['dialogue'], source: one(label), cue: one(cue), content: [content], tagged: 0 }];
}
