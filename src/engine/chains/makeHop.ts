import type { Hop, HopRelation } from '../../model/Chain';
import type { Passage } from '../../model/Passage';
import type { Sentence } from '../media/Sentence';
import type { DraftStatement } from '../statements/DraftStatement';
import { evidenceWords } from './evidenceWords';
import { firstWhere } from './firstWhere';
import type { HandMention } from './Hand';
import type { HandLink } from './HandLink';
import type { LinkScene, LinkStatement, RatedHand } from './LinkScene';

/** Where the text says that a hand had a statement: a mention of it, a credit of the page as a whole, or the speech it lies within. */
interface Evidence {
  readonly relation: HopRelation;
  readonly at: Passage | null;
  readonly words: string;
  /** The mention, where it is one. */
  readonly mention: HandMention | null;
}

/** The mention that speaks for a statement: the likeliest within it, else the last likely one before it, else the next behind it. */
function mentionFor({ hand, chances, credits }: RatedHand, { first, last }: LinkStatement): HandMention | null {
  const { mentions } = hand;
  const sentenceOf = (m: number): number => mentions[m]!.sentence.index;
  let best = -1;
  for (
    let m = firstWhere(mentions.length, (i) => sentenceOf(i) >= first);
    m < mentions.length && sentenceOf(m) <= last;
    m++
  )
    if (best < 0 || chances[m]! > chances[best]!) best = m;
  if (best >= 0) return mentions[best]!;
  const behind = firstWhere(credits.length, (c) => sentenceOf(credits[c]!) >= first);
  return mentions[credits[behind - 1] ?? credits[behind] ?? 0] ?? null;
}

/** The words that name whoever speaks around a statement. */
function speechAround(outer: DraftStatement): { at: Passage | null; words: string } {
  const parts = [...outer.source, ...outer.cue].sort((a, b) => a.block - b.block || a.start - b.start);
  return { at: outer.source[0] ?? outer.cue[0] ?? null, words: parts.map((p) => p.text).join(' ') };
}

function evidenceOf(
  rated: RatedHand,
  index: number,
  statement: LinkStatement,
  scene: LinkScene,
  texts: readonly string[],
): Evidence {
  const isMedium = rated.hand.isMedium;
  const level = statement.outerHands.indexOf(index);
  if (level >= 0) {
    let outer = statement;
    for (let i = 0; i <= level && scene.statements[outer.outer]; i++) outer = scene.statements[outer.outer]!;
    return { relation: isMedium ? 'reported' : 'relayed', mention: null, ...speechAround(outer.draft) };
  }
  const mention = mentionFor(rated, statement);
  const page = rated.page.findLast(
    (c) => c.carries && (c.at === null || c.role !== 'dateline' || c.at.block <= statement.block),
  );
  const isWithin = mention && mention.sentence.index >= statement.first && mention.sentence.index <= statement.last;
  if (page && !(isWithin && mention.credit))
    return { relation: 'credited', at: page.at, words: page.evidence, mention };
  if (!mention) return { relation: isMedium ? 'reported' : 'relayed', at: null, words: rated.hand.name, mention };
  const at = evidenceWords(mention, texts[mention.sentence.block]!);
  return { relation: isMedium ? (mention.credit?.relation ?? 'reported') : 'relayed', at, words: at.text, mention };
}

/** "MOSCOW, March 6. /TASS/. Talks will resume": a dateline may be a sentence by itself, so far before the one it opens. */
const GAP = 3;

/** Whether a credit of the page opens a sentence, as a dateline does: it stands in its beginning or right before it. */
const isOpenedBy = (at: Passage, { block, start, end }: Sentence): boolean =>
  block === at.block && ((start <= at.start + 1 && end > at.end) || (start >= at.end && start - at.end <= GAP));

/**
 * The hop that a hand makes in a statement's chain, with the words that show it. What the page credits as a
 * whole is stated for the sentence that it opens, and for no other.
 * @param sentence the first of the statement's own sentences
 */
export function makeHop(
  { hand: index, stated: isStated, foundBy }: HandLink,
  statement: LinkStatement,
  scene: LinkScene,
  texts: readonly string[],
  sentence: Sentence | null,
): { readonly hop: Hop; readonly mention: HandMention | null } {
  const rated = scene.hands[index]!;
  const { name, agency, kind, own } = rated.hand;
  const { relation, at, words, mention } = evidenceOf(rated, index, statement, scene, texts);
  const hop: Hop = {
    actor: name,
    agency: agency?.id ?? null,
    kind,
    relation,
    stated:
      relation === 'credited' && at !== null && sentence !== null ? isStated || isOpenedBy(at, sentence) : isStated,
    evidence: words,
    evidenceAt: at,
    carries: !own,
    own,
    parallel: false,
    foundBy,
  };
  return { hop, mention };
}
