import { INTERVIEWS, SITTING_DOWN } from '../lexicon/mediaWords';
import type { HandMention } from './Hand';
import type { LinkScene } from './LinkScene';

/** Somebody told a medium something, in an interview or a word. */
export interface Talk {
  /** Index of the medium's hand. */
  readonly hand: number;
  /** Index of the sentence that tells of it. */
  readonly sentence: number;
  /** The words call it an interview, which goes on. */
  readonly interview: boolean;
}

/** Whether a mention's credit is an interview: "an interview with [Radio Norda]", "sat down with Ada Novak on [Norda Tonight]". */
function isInterview({ sentence: { tokens }, credit }: HandMention): boolean {
  const word = tokens[credit?.at ?? -1]?.lower ?? '';
  return INTERVIEWS.has(word) || SITTING_DOWN.has(word);
}

/**
 * By hand, the talks that it had with media, in reading order: whoever speaks in the sentence that tells of one had it, and whom that
 * sentence names first, or behind the medium where it opens with the talk.
 */
export function findTalks({ hands, statements, statementsAt }: LinkScene): ReadonlyMap<number, readonly Talk[]> {
  const talks = new Map<number, Talk[]>();
  const told = hands.flatMap(({ hand }) =>
    hand.isMedium && !hand.own
      ? hand.mentions
          .filter(({ credit }) => credit?.relation === 'told')
          .map((mention) => ({ hand: hand.index, mention }))
      : [],
  );
  if (told.length === 0) return talks;
  const named = namedIn(
    new Set(told.map(({ mention }) => mention.sentence.index)),
    hands.map(({ hand }) => hand.mentions),
  );
  for (const { hand, mention } of told) {
    const sentence = mention.sentence.index;
    const at = mention.credit!.at;
    const givers = new Set(statementsAt(sentence).map((s) => statements[s]!.speakerHand));
    const all = named.get(sentence)!;
    // "In an interview with Radio Norda, Ada Novak spoke of ships."
    const behind = at < OPENING ? all.find(({ from }) => from >= mention.to) : undefined;
    const giver = all.find(({ from }) => from < at) ?? behind;
    if (giver) givers.add(giver.hand);
    const talk = { hand, sentence, interview: isInterview(mention) };
    for (const giver of givers) {
      if (giver < 0 || giver === hand) continue;
      const list = talks.get(giver);
      if (list) list.push(talk);
      else talks.set(giver, [talk]);
    }
  }
  for (const list of talks.values()) list.sort((a, b) => a.sentence - b.sentence);
  return talks;
}

/** A talk at whose word a sentence opens stands no later in it, in tokens. */
const OPENING = 6;

interface NamedAt {
  readonly hand: number;
  /** Its first token. */
  readonly from: number;
}

/** By sentence, the hands named in it, in order. */
function namedIn(
  sentences: ReadonlySet<number>,
  mentions: readonly (readonly HandMention[])[],
): ReadonlyMap<number, readonly NamedAt[]> {
  const found = new Map([...sentences].map((s): [number, NamedAt[]] => [s, []]));
  mentions.forEach((list, hand) => {
    for (const { sentence, from } of list) found.get(sentence.index)?.push({ hand, from });
  });
  for (const list of found.values()) list.sort((a, b) => a.from - b.from);
  return found;
}
