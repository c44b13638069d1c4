import type { Article } from '../../model/Article';
import type { Passage } from '../../model/Passage';
import type { StatementKind } from '../../model/Statement';
import { ALL_RULES, type Rules } from '../rules/Rules';
import { ArticleText } from '../text/ArticleText';
import type { Word } from '../text/readWords';
import type { Tagging } from '../text/Tagging';
import { addSecondCues } from './addSecondCues';
import { Coverage } from './Coverage';
import { chooseProposals } from './chooseProposals';
import type { DraftStatement } from './DraftStatement';
import { findUnattributed } from './findUnattributed';
import { joinSecondHalves } from './joinSecondHalves';
import { kindOfContent } from './kindOfContent';
import { linkSketches } from './linkSketches';
import { mendEdges } from './mendEdges';
import { poolReadings } from './poolReadings';
import { proposeStatements } from './proposeStatements';
import { firstOf, precedes, type Sketch } from './Sketch';
import type { StatementJudge } from './StatementJudge';
import { saysSomething } from './saysSomething';
import { withDialogue } from './withDialogue';
import { withIntroduced } from './withIntroduced';
import { withoutMereReports } from './withoutMereReports';
import { withoutTopic } from './withoutTopic';
import { withSpeakerBehind } from './withSpeakerBehind';

/**
 * All statements of an article in reading order: whatever may be one is proposed, judged and chosen from; what goes on is linked with what
 * it goes on with, what is told within another with that one; and the sentences nobody is credited for.
 * @param tagging what the tagger offers, readings that clash side by side, and what it thinks of each token
 */
export function draftStatements(
  article: Article,
  { attributions, tokens }: Tagging,
  judge: StatementJudge,
  text = new ArticleText(article.blocks),
  rules: Rules = ALL_RULES,
): DraftStatement[] {
  const judged = judge(text, proposeStatements(text, attributions, rules), tokens);
  const introduced = rules('introduced') ? withIntroduced(text, judged) : judged;
  const behind = rules('speaker-behind') ? withSpeakerBehind(text, introduced) : introduced;
  const pooled = poolReadings(rules('dialogue') ? withDialogue(text, behind) : behind);
  const likeliest = chooseProposals(pooled);
  const chosen = rules('second-cue') ? addSecondCues(text, likeliest, pooled) : likeliest;
  const joined = joinSecondHalves(text, linkSketches(text, chosen));
  const sketches = withoutMereReports(rules('mended-edges') ? mendEdges(text, joined) : joined);
  return finish(inOrder([...sketches, ...findUnattributed(text, coverageOf(sketches))]), text, rules);
}

function coverageOf(sketches: readonly Sketch[]): Coverage {
  const covered = new Coverage();
  for (const { source, cue, content } of sketches) for (const part of [source, cue, content]) covered.add(part);
  return covered;
}

/** By where the content begins; what relays another stands before it. */
function inOrder(sketches: readonly Sketch[]): Sketch[] {
  const starts = new Map(sketches.map((s) => [s, firstOf(s.content)]));
  return [...sketches].sort((a, b) => {
    const x = starts.get(a)!;
    const y = starts.get(b)!;
    if (precedes(x, y)) return -1;
    if (precedes(y, x)) return 1;
    return Number(b === a.outer) - Number(a === b.outer);
  });
}

const isBehindCue = ({ cue, content }: Sketch): boolean =>
  cue.length > 0 && content.length > 0 && precedes(cue.at(-1)!, content[0]!);

/** A turn of a printed dialogue, and what markup sets off, is direct without quotation marks. */
function kindOf({ nobody, foundBy, content }: Sketch, { blocks, quoted }: ArticleText): StatementKind {
  if (nobody) return 'unattributed';
  return foundBy.includes('dialogue') || foundBy.includes('introduced')
    ? 'direct'
    : kindOfContent(blocks, content, quoted);
}

function finish(sketches: readonly Sketch[], text: ArticleText, rules: Rules): DraftStatement[] {
  const { blocks } = text;
  const index = new Map(sketches.map((s, i) => [s, i]));
  const wordsOf = (passages: readonly Passage[]): Word[] =>
    passages.flatMap(({ block, start, end }) => text.wordsWithin(block, start, end));
  const placeOf = (s: Sketch | null): number | null => (s === null ? null : (index.get(s) ?? null));
  return sketches.map((s) => {
    const kind = kindOf(s, text);
    return {
      kind,
      source: withoutTopic(s, blocks),
      cue: s.cue,
      content: s.content,
      confidence: s.confidence,
      // Spared for the sentences nobody is credited for, which are most.
      sayable:
        kind !== 'unattributed' &&
        (!rules('says-something') ||
          saysSomething({
            kind,
            behind: isBehindCue(s),
            confidence: s.confidence,
            cueWords: wordsOf(s.cue),
            contentWords: wordsOf(s.content),
          })),
      foundBy: s.foundBy,
      within: placeOf(s.outer),
      continues: placeOf(s.continued),
    };
  });
}
