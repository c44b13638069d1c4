import type { HopKind, HopRelation } from '../../model/Chain';
import type { Passage } from '../../model/Passage';
import type { Span } from '../../model/Span';
import { firstWhere } from './firstWhere';
import type { HandMention } from './Hand';
import type { LinkScene, LinkStatement, RatedHand } from './LinkScene';
import type { LinksSoFar } from './LinksSoFar';
import { TraitWriter } from './TraitWriter';
import { STATEMENT_TRAITS } from './traitsOfStatement';

const KINDS: readonly HopKind[] = ['agency', 'outlet', 'person', 'organisation', 'document', 'event'];
const RELATIONS: readonly HopRelation[] = [
  'told',
  'reported',
  'according-to',
  'cited',
  'published',
  'credited',
  'relayed',
];
/** A distance where there is nothing to measure. */
const FAR = 62;

const OF_HAND = 14;
const OF_PAGE = 7;
const OF_MENTION_WITHIN = 10;
const OF_MENTIONS_AROUND = 25;
const OF_HISTORY = 25;
const OF_NEXT = 4;

/** Number of the traits of a link that `traitsOfLink` writes. */
export const LINK_TRAITS =
  OF_HAND + OF_PAGE + OF_MENTION_WITHIN + OF_MENTIONS_AROUND + OF_HISTORY + OF_NEXT + STATEMENT_TRAITS;

/** Indexes among a hand's mentions, -1 for none: the likeliest credit within the statement, and what is nearest before and behind it. */
interface Nearest {
  readonly within: number;
  readonly before: number;
  readonly after: number;
  readonly creditBefore: number;
  readonly creditAfter: number;
}

function nearestOf({ hand: { mentions }, chances, credits }: RatedHand, { first, last }: LinkStatement): Nearest {
  const sentenceOf = (m: number): number => mentions[m]!.sentence.index;
  const low = firstWhere(mentions.length, (m) => sentenceOf(m) >= first);
  let within = -1;
  let i = low;
  for (; i < mentions.length && sentenceOf(i) <= last; i++)
    if (within < 0 || chances[i]! > chances[within]!) within = i;
  const ahead = firstWhere(credits.length, (c) => sentenceOf(credits[c]!) >= first);
  const behind = firstWhere(credits.length, (c) => sentenceOf(credits[c]!) > last);
  return {
    within,
    before: low - 1,
    after: i < mentions.length ? i : -1,
    creditBefore: credits[ahead - 1] ?? -1,
    creditAfter: credits[behind] ?? -1,
  };
}

const relationOf = (mention: HandMention | undefined): number =>
  mention?.credit ? 1 + RELATIONS.indexOf(mention.credit.relation) : 0;

const spanOf = ({ sentence, from, to }: HandMention): Span => ({
  start: sentence.tokens[from]!.start,
  end: sentence.tokens[to - 1]!.end,
});

/** Characters between a span of a block and the nearest of some passages, in steps of a word or so; `FAR` where none is in the block. */
function gapTo(passages: readonly Passage[], block: number, { start, end }: Span): number {
  let least = Number.POSITIVE_INFINITY;
  for (const p of passages) {
    if (p.block !== block) continue;
    const gap = p.start >= end ? p.start - end : start >= p.end ? start - p.end : 0;
    if (gap < least) least = gap;
  }
  return least === Number.POSITIVE_INFINITY ? FAR : Math.min(FAR - 1, Math.round(least / 4));
}

const holds = (passages: readonly Passage[], block: number, at: Span): boolean =>
  passages.some((p) => p.block === block && p.start <= at.start && at.end <= p.end);

function ofHand(
  traits: TraitWriter,
  { hand, best, credits, shortest }: RatedHand,
  index: number,
  statement: LinkStatement,
  scene: LinkScene,
): void {
  traits.put(KINDS.indexOf(hand.kind) + (hand.isMedium ? 8 : 0));
  traits.flag(hand.own);
  traits.flag(hand.generic);
  traits.chance(best);
  traits.put(hand.mentions.length);
  traits.put(credits.length);
  traits.put(hand.mentions[0]?.sentence.block ?? FAR);
  traits.put(Math.min(FAR, shortest));
  traits.put(1 + statement.outerHands.indexOf(index));
  traits.flag(statement.speakerHand === index);
  const edge = edgeOf(hand.mentions, credits, scene);
  traits.put(edge.top);
  traits.put(edge.end);
  traits.put(edge.words);
  traits.put(hand.name.split(' ').length);
}

/** Where the hand is credited in a line by itself or at an end of the text: blocks from the top, from the end, and tokens of that sentence. */
function edgeOf(
  mentions: readonly HandMention[],
  credits: readonly number[],
  { blocks }: LinkScene,
): { top: number; end: number; words: number } {
  const first = mentions[credits[0] ?? 0];
  const last = mentions[credits.at(-1) ?? mentions.length - 1];
  if (!first || !last) return { top: FAR, end: FAR, words: FAR };
  return {
    top: first.sentence.block,
    end: blocks - 1 - last.sentence.block,
    words: Math.min(first.sentence.tokens.length, last.sentence.tokens.length),
  };
}

function ofPage(traits: TraitWriter, { page }: RatedHand, { block }: LinkStatement, scene: LinkScene): void {
  const blockOf = (credits: RatedHand['page']): number =>
    credits.findLast((c) => c.role === 'dateline' && c.at !== null && c.at.block <= block)?.at?.block ?? -1;
  const dateline = blockOf(page);
  traits.put(dateline < 0 ? FAR : block - dateline);
  traits.flag(scene.credited.some((other) => other.page !== page && blockOf(other.page) > dateline));
  traits.flag(page.some((c) => c.role === 'byline' && c.carries));
  traits.flag(page.some((c) => c.role === 'credit-line' && c.carries));
  traits.flag(page.length > 0);
  // "AFP, REUTERS": of a text put together from several each brought a part.
  traits.put(
    page.length === 0
      ? 0
      : scene.credited.filter((other) => other.page.some((c) => c.evidence === page.at(-1)!.evidence)).length,
  );
  traits.flag(scene.credited.some((other) => other.page !== page && other.page.some((c) => c.carries)));
}

function ofMentionWithin(
  traits: TraitWriter,
  rated: RatedHand,
  at: number,
  statement: LinkStatement,
  scene: LinkScene,
): void {
  const mention = rated.hand.mentions[at];
  if (!mention) {
    for (let i = 0; i < OF_MENTION_WITHIN; i++) traits.put(0);
    return;
  }
  const { draft } = statement;
  const { block, index } = mention.sentence;
  const span = spanOf(mention);
  traits.chance(rated.chances[at]!);
  traits.put(1 + relationOf(mention));
  traits.put(1 + gapTo(draft.cue, block, span));
  traits.put(1 + gapTo(draft.source, block, span));
  traits.put(1 + gapTo(draft.content, block, span));
  traits.put(1 + Number(holds(draft.content, block, span)) + 2 * Number(mention.quoted));
  traits.put(1 + scene.creditsAt(index).filter((c) => scene.hands[c.hand] !== rated).length);
  traits.put(scene.statementsAt(index).length);
  traits.put(1 + index - statement.first);
  // Another statement's cue may stand nearer: what it was told in that breath is not this one's.
  const own = gapTo([...draft.cue, ...draft.source], block, span);
  const others = scene
    .statementsAt(index)
    .map((s) => scene.statements[s]!)
    .filter((s) => s !== statement)
    .map((s) => gapTo([...s.draft.cue, ...s.draft.source], block, span));
  traits.put(1 + others.filter((gap) => gap < own).length + (others.some((gap) => gap === own) ? 8 : 0));
}

/** Whether whoever speaks here speaks in the sentence of a mention too: 0 no mention, 1 nobody speaks there, 2 others do, 3 so does he. */
function speaksThere(mention: HandMention | undefined, { speakerId }: LinkStatement, scene: LinkScene): number {
  if (!mention) return 0;
  const there = scene.statementsAt(mention.sentence.index);
  if (there.length === 0) return 1;
  return there.some((s) => scene.statements[s]!.speakerId === speakerId) ? 3 : 2;
}

function ofMentionsAround(
  traits: TraitWriter,
  rated: RatedHand,
  near: Nearest,
  statement: LinkStatement,
  scene: LinkScene,
): void {
  const { mentions } = rated.hand;
  const before = mentions[near.before];
  const after = mentions[near.after];
  const creditBefore = mentions[near.creditBefore];
  const creditAfter = mentions[near.creditAfter];
  traits.put(before ? statement.first - before.sentence.index : FAR);
  traits.put(after ? after.sentence.index - statement.last : FAR);
  traits.put(creditBefore ? statement.first - creditBefore.sentence.index : FAR);
  traits.put(creditBefore ? statement.block - creditBefore.sentence.block : FAR);
  traits.put(creditBefore ? rated.chances[near.creditBefore]! * 60 : 0);
  traits.put(relationOf(creditBefore));
  traits.put(creditAfter ? creditAfter.sentence.index - statement.last : FAR);
  traits.put(creditAfter ? creditAfter.sentence.block - statement.block : FAR);
  traits.put(creditAfter ? rated.chances[near.creditAfter]! * 60 : 0);
  traits.put(relationOf(creditAfter));
  traits.put(speaksThere(creditBefore, statement, scene));
  traits.put(speaksThere(creditAfter, statement, scene));
  traits.put(creditBefore ? scene.partOf(statement.block) - scene.partOf(creditBefore.sentence.block) : FAR);
  traits.put(creditBefore ? othersBetween(creditBefore.sentence.index, statement.first, rated, scene) : FAR);
  traits.put(creditBefore?.sentence.tokens.length ?? 0);
  traits.put(creditAfter?.sentence.tokens.length ?? 0);
  traits.put(namesSpeaker(creditBefore, statement));
  traits.put(namesSpeaker(creditAfter, statement));
  traits.put(near.creditBefore < 0 ? 0 : relationsBefore(rated, near.creditBefore));
  const latest = scene.latestCredit(statement.first);
  traits.put(latest === null ? 0 : scene.hands[latest.hand] === rated ? 2 : 1);
  traits.put(creditBefore && before ? before.sentence.index - creditBefore.sentence.index : FAR);
  const rivals = rivalsOf(rated, statement, scene);
  traits.put(60 * rivals.own);
  traits.put(60 * rivals.agency);
  traits.put(60 * rivals.outlet);
  traits.put(60 * rivals.ownBefore);
}

/** How likely it is that this outlet, another agency or another outlet is credited within a statement, and this outlet in the sentence before. */
function rivalsOf(
  rated: RatedHand,
  { first, last }: LinkStatement,
  scene: LinkScene,
): { own: number; agency: number; outlet: number; ownBefore: number } {
  const found = { own: 0, agency: 0, outlet: 0, ownBefore: 0 };
  const raise = (key: keyof typeof found, chance: number): void => {
    if (chance > found[key]) found[key] = chance;
  };
  for (let s = first - 1; s <= Math.min(last, first + BACK); s++)
    for (const { hand, chance } of scene.creditsAt(s)) {
      const other = scene.hands[hand]!;
      if (other === rated) continue;
      if (s < first) {
        if (other.hand.own) raise('ownBefore', chance);
      } else raise(other.hand.own ? 'own' : other.hand.kind === 'agency' ? 'agency' : 'outlet', chance);
    }
  return found;
}

/** Whether the sentence of a mention names whoever speaks the statement: 0 no mention, 1 no, 2 yes. */
function namesSpeaker(mention: HandMention | undefined, { speakerName }: LinkStatement): number {
  if (!mention) return 0;
  return speakerName !== null && mention.sentence.tokens.some((t) => t.lower === speakerName) ? 2 : 1;
}

/** Which relations a hand was credited with up to a mention, as bits: what somebody told it, what it reported, any other. */
function relationsBefore({ hand: { mentions }, credits }: RatedHand, last: number): number {
  let bits = 0;
  for (const c of credits.slice(0, 8)) {
    if (c > last) break;
    const relation = mentions[c]!.credit?.relation;
    bits |= relation === 'told' ? 1 : relation === 'reported' || relation === 'according-to' ? 2 : relation ? 4 : 8;
  }
  return bits;
}

/** So many sentences back are searched for other media. */
const BACK = 40;

/** How many other media are credited behind one sentence and before another. */
function othersBetween(from: number, to: number, rated: RatedHand, scene: LinkScene): number {
  let count = 0;
  for (let s = Math.max(from + 1, to - BACK); s < to; s++)
    for (const credit of scene.creditsAt(s)) if (scene.hands[credit.hand] !== rated) count++;
  return count;
}

function ofHistory(
  traits: TraitWriter,
  hand: number,
  statement: LinkStatement,
  so: LinksSoFar,
  scene: LinkScene,
): void {
  const had = (other: number): number => (other < 0 ? 0 : so.has(other, hand) ? 2 : 1);
  traits.put(had(statement.outer));
  traits.put(had(statement.continues));
  traits.put(had(statement.before));
  traits.put(had(statement.sameSpeaker));
  const { before, sameSpeaker } = statement;
  traits.put(had(before < 0 ? -1 : (scene.statements[before]?.before ?? -1)));
  const speakerThen = sameSpeaker < 0 ? null : scene.statements[sameSpeaker]!;
  traits.put(speakerThen ? statement.first - speakerThen.last : FAR);
  traits.put(speakerThen ? so.count(sameSpeaker) : FAR);
  traits.put(before < 0 ? FAR : so.count(before));
  traits.put(statement.outer < 0 ? FAR : so.count(statement.outer));
  const last = so.lastOf(hand);
  const then = last < 0 ? null : scene.statements[last]!;
  traits.put(then ? statement.first - then.last : FAR);
  traits.put(then ? statement.block - then.block : FAR);
  traits.flag(then !== null && then.speakerId === statement.speakerId);
  traits.put(so.count(-1));
  traits.put(before < 0 ? FAR : statement.first - scene.statements[before]!.last);
  traits.flag(before >= 0 && scene.statements[before]!.speakerId === statement.speakerId);
  const { statements, speakers } = so.countOf(hand);
  traits.put(statements);
  traits.put(speakers);
  traits.put(so.read === 0 ? FAR : Math.round((60 * statements) / so.read));
  traits.put(so.read);
  traits.put(so.countOfSpeaker(statement.speakerId, hand));
  traits.put(so.countOfSpeaker(statement.speakerId, -1));
  traits.put(then ? scene.partOf(statement.block) - scene.partOf(then.block) : FAR);
}

/** What the next statement of the same speaker tells: the lead of a report may leave it to the next sentence to name the medium. */
function ofNext(traits: TraitWriter, rated: RatedHand, statement: LinkStatement, scene: LinkScene): void {
  const next = statement.nextSame < 0 ? null : scene.statements[statement.nextSame];
  const within = next ? nearestOf(rated, next).within : -1;
  traits.put(next ? next.first - statement.last : FAR);
  traits.put(next ? next.block - statement.block : FAR);
  traits.put(within < 0 ? 0 : 1 + rated.chances[within]! * 60);
  traits.put(within < 0 ? 0 : 1 + relationOf(rated.hand.mentions[within]));
}

/**
 * Writes to `out` from `at` what speaks for and against a hand having had a statement: where it is named and how, what it had before.
 * Numbers from 0 to 63. No trait knows a name.
 */
export function traitsOfLink(
  out: Uint8Array,
  at: number,
  scene: LinkScene,
  index: number,
  statement: LinkStatement,
  so: LinksSoFar,
): void {
  const traits = new TraitWriter(out, at);
  const rated = scene.hands[index]!;
  const near = nearestOf(rated, statement);
  ofHand(traits, rated, index, statement, scene);
  ofPage(traits, rated, statement, scene);
  ofMentionWithin(traits, rated, near.within, statement, scene);
  ofMentionsAround(traits, rated, near, statement, scene);
  ofHistory(traits, index, statement, so, scene);
  ofNext(traits, rated, statement, scene);
  out.set(statement.traits, traits.end);
}
