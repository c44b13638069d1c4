import type { WeightTable } from '../../learned/WeightFile';
import type { Speaker } from '../../model/Speaker';
import { THINGS_SAID } from '../lexicon/documents';
import { BARE_AGENCY_NAMES } from '../media/bareAgencyNames';
import type { PageCredit } from '../media/PageCredit';
import type { DraftStatement } from '../statements/DraftStatement';
import { bareName } from '../text/bareName';
import type { Hand, HandMention } from './Hand';
import type { CreditAt, LinkScene, LinkStatement, RatedHand } from './LinkScene';
import { rateMentions } from './rateMentions';
import type { SceneParts } from './readSceneParts';
import { speakerKey } from './speakerKey';
import { traitsOfStatement } from './traitsOfStatement';

/** A mention that may well be a credit. */
const LIKELY = 0.3;
/** Statements lie no deeper within each other. */
const MAX_DEPTH = 8;
const INTERVIEW = /\b(?:the|this|that|same) (?:interview|conversation|chat|broadcast|programme|program|podcast)\b/u;
const NONE: readonly number[] = [];

/** Whether a credit of an outlet means a hand. */
const isNamed = (credit: PageCredit, hand: Hand): boolean =>
  hand.isMedium && hand.agency === null && bareName(credit.name) === bareName(hand.name);

/** Whether a mention stands in a line that only lends a hand: "With files from AFP". */
function isLent({ sentence: { block, start } }: HandMention, page: readonly PageCredit[]): boolean {
  return page.some(({ at, carries }) => !carries && at?.block === block && at.start <= start && start < at.end);
}

function rate(hands: readonly Hand[], page: readonly PageCredit[], blocks: number, weights: WeightTable): RatedHand[] {
  const chances = rateMentions(hands, blocks, weights);
  const lent = page.filter((c) => !c.carries);
  return hands.map((hand, h) => {
    const own = chances[h]!;
    const credits: number[] = [];
    let best = 0;
    let shortest = Number.POSITIVE_INFINITY;
    for (const { sentence } of hand.mentions) shortest = Math.min(shortest, sentence.tokens.length);
    own.forEach((rated, i) => {
      const chance = lent.length > 0 && isLent(hand.mentions[i]!, lent) ? 0 : rated;
      own[i] = chance;
      if (chance >= LIKELY) credits.push(i);
      if (chance > best) best = chance;
    });
    return {
      hand,
      chances: own,
      shortest,
      credits,
      best,
      page: page.filter((c) => (c.agency ? c.agency === hand.agency : isNamed(c, hand))),
    };
  });
}

/**
 * A hand none of whose mentions is a credit likelier than this is not looked at. Of media less likely ones had nothing but once in 100; bodies and
 * people so unlikely never reach the chance that is asked of them.
 */
const leastOf = ({ hand }: RatedHand): number => (hand.isMedium ? 0.04 : hand.kind === 'person' ? 0.2 : 0.08);
/** The likeliest are looked at; keeps hostile text linear. No labelled passage has more than 20. */
const MOST_CANDIDATES = 60;

function candidatesAmong(hands: readonly RatedHand[]): number[] {
  const worth = ({ best, page }: RatedHand): number => (page.some((c) => c.carries) ? 1 : best);
  return hands
    .map((hand, i) => ({ i, worth: worth(hand) }))
    .filter((one) => one.worth >= leastOf(hands[one.i]!))
    .sort((a, b) => b.worth - a.worth || a.i - b.i)
    .slice(0, MOST_CANDIDATES)
    .map(({ i }) => i)
    .sort((a, b) => a - b);
}

/** Finds the hand that a speaker is: by its name, or by any form of the agency's. */
function handsByName(hands: readonly Hand[]): (speaker: Speaker) => number {
  const byName = new Map<string, number>();
  for (const { index, name, agency, mentions } of hands) {
    const forms = [bareName(name), ...(agency ? (BARE_AGENCY_NAMES.get(agency) ?? []) : [])];
    for (const form of forms) if (!byName.has(form)) byName.set(form, index);
    const printed = new Set(mentions.flatMap(({ medium }) => (medium && medium.name !== name ? medium.name : [])));
    for (const form of printed) if (!byName.has(bareName(form))) byName.set(bareName(form), index);
  }
  return ({ name }) => byName.get(bareName(name)) ?? -1;
}

function outersOf(drafts: readonly DraftStatement[], index: number): number[] {
  const outers: number[] = [];
  for (let at = drafts[index]!.within; at !== null && drafts[at] && outers.length < MAX_DEPTH; at = drafts[at]!.within)
    outers.push(at);
  return outers;
}

/** The hand that tells what lies within its speech, as `LinkStatement.teller` has it. */
function tellerOf(
  teller: Speaker | null,
  speaker: Speaker | null,
  handOf: (speaker: Speaker) => number,
): number | null {
  if (teller === null || teller.kind === 'document' || teller.foundBy === 'nobody-named') return null;
  // "According to leaked comments": those are the speaker's own.
  if (teller.kind === 'unnamed' && teller.name.split(' ').some((word) => THINGS_SAID.has(word))) return null;
  if (teller.id === speaker?.id) return -1;
  const hand = handOf(teller);
  return hand < 0 ? null : hand;
}

/** Lists by number: those that several keys share. */
function grouped<T>(size: number, entries: Iterable<readonly [number, T]>): (readonly T[] | undefined)[] {
  const lists: (T[] | undefined)[] = new Array(size);
  for (const [at, value] of entries) {
    const list = lists[at];
    if (list) list.push(value);
    else lists[at] = [value];
  }
  return lists;
}

/** For each statement the next one by the same speaker. */
function nextOfSpeaker(order: readonly number[], speakers: readonly (Speaker | null)[]): Map<number, number> {
  const next = new Map<number, number>();
  const last = new Map<string, number>();
  for (const i of order) {
    const key = speakerKey(speakers[i] ?? null);
    if (key === null) continue;
    const before = last.get(key);
    if (before !== undefined) next.set(before, i);
    last.set(key, i);
  }
  return next;
}

/** Takes together what the linker has to know of an article. */
export function readLinkScene(parts: SceneParts, weights: WeightTable): LinkScene {
  const { article, sentences, drafts, speakers, places, venues } = parts;
  const { blocks } = article;
  const hands = rate(parts.hands, parts.page, blocks.length, weights);
  const handOf = handsByName(parts.hands);
  const outers = drafts.map((_, i) => outersOf(drafts, i));
  const order = drafts
    .map((_, i) => i)
    .filter((i) => places[i]!.anchors.length > 0 && drafts[i]!.kind !== 'unattributed')
    .sort((a, b) => places[a]!.first - places[b]!.first || outers[a]!.length - outers[b]!.length || a - b);
  const nextBySpeaker = nextOfSpeaker(order, speakers);
  const statements: (LinkStatement | null)[] = drafts.map(() => null);
  const lastBySpeaker = new Map<string, number>();
  order.forEach((i, at) => {
    const draft = drafts[i]!;
    const place = places[i]!;
    const speaker = speakers[i] ?? null;
    const key = speakerKey(speaker);
    const handsAround = outers[i]!.flatMap((o) => {
      const outer = speakers[o];
      const hand = outer && outer.id !== speaker?.id ? handOf(outer) : -1;
      return hand < 0 ? [] : [hand];
    });
    const teller = outers[i]!.length > 0 ? (speakers[outers[i]![0]!] ?? null) : null;
    const interview = place.anchors.some((s) => INTERVIEW.test(blocks[s.block]!.text.slice(s.start, s.end)));
    statements[i] = {
      draft,
      first: place.first,
      last: place.last,
      block: place.anchors[0]!.block,
      heading: place.heading,
      elsewhere: venues[i]!.some(({ hop }) => !hop.carries && (hop.kind === 'event' || hop.relation === 'published')),
      traits: traitsOfStatement(draft, speaker, place, outers[i]!.length, venues[i]!, blocks, interview),
      outer: outers[i]![0] ?? -1,
      continues: draft.continues ?? -1,
      before: order[at - 1] ?? -1,
      sameSpeaker: key === null ? -1 : (lastBySpeaker.get(key) ?? -1),
      nextSame: nextBySpeaker.get(i) ?? -1,
      outerHands: handsAround,
      teller: tellerOf(teller, speaker, handOf),
      speakerHand: speaker ? handOf(speaker) : -1,
      speakerId: key,
      speakerName:
        speaker && speaker.kind !== 'unnamed' ? (speaker.name.toLowerCase().split(' ').at(-1) ?? null) : null,
    };
    if (key !== null) lastBySpeaker.set(key, i);
  });
  const inSentence = grouped(
    sentences.length,
    places.flatMap(({ anchors }, i) => (statements[i] ? anchors.map((s) => [s.index, i] as const) : [])),
  );
  const credits = grouped(
    sentences.length,
    hands.flatMap(({ hand, chances, credits: likely }) =>
      likely.map((m): readonly [number, CreditAt] => [
        hand.mentions[m]!.sentence.index,
        { hand: hand.index, mention: m, chance: chances[m]! },
      ]),
    ),
  );
  const latest: (CreditAt | null)[] = [];
  for (let s = 0; s < sentences.length; s++) latest.push(credits[s - 1]?.at(-1) ?? latest[s - 1] ?? null);
  const partsBefore: number[] = [];
  for (const { kind } of blocks) partsBefore.push((partsBefore.at(-1) ?? 0) + (kind === 'subhead' ? 1 : 0));
  return {
    hands,
    candidates: candidatesAmong(hands),
    credited: hands.filter(({ page }) => page.length > 0),
    statements,
    order,
    statementsAt: (sentence) => inSentence[sentence] ?? NONE,
    creditsAt: (sentence) => credits[sentence] ?? [],
    latestCredit: (sentence) => latest[sentence] ?? null,
    partOf: (block) => partsBefore[block] ?? 0,
    blocks: blocks.length,
  };
}
