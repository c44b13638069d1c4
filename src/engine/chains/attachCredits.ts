import type { Passage } from '../../model/Passage';
import type { Span } from '../../model/Span';
import type { Speaker } from '../../model/Speaker';
import { BARE_AGENCY_NAMES } from '../lexicon/bareAgencyNames';
import { MEDIA_NOUNS } from '../lexicon/mediaWords';
import type { MediaMention } from '../media/MediaMention';
import type { DraftStatement } from '../statements/DraftStatement';
import { bareName } from '../text/bareName';
import type { Credit } from './Credit';
import type { DraftPlace } from './DraftPlace';

const inAny = (passages: readonly Passage[], block: number, at: Span): boolean =>
  passages.some((p) => p.block === block && p.start <= at.start && at.end <= p.end);
const overlaps = (passages: readonly Passage[], block: number, at: Span): boolean =>
  passages.some((p) => p.block === block && p.start < at.end && at.start < p.end);

/** Offsets of a mention in its block. */
const spanOf = ({ sentence, from, to }: MediaMention): Span => ({
  start: sentence.tokens[from]!.start,
  end: sentence.tokens[to - 1]!.end,
});

const NOT_HEAD = /^(?:of|for|from|at|with|by|to|in|on|and|quot(?:ed|ing)|citing|told|,)$/u;

/** Whether a medium is the head of a source as printed: "the Times", "Pyongyang's state media", not "Novak of CNN" nor "CNN's Novak". */
export function isSource(medium: MediaMention, source: readonly Passage[]): boolean {
  const { start, end } = spanOf(medium);
  const { sentence, from } = medium;
  const whole = source.find((p) => p.block === sentence.block && p.start <= start && end <= p.end);
  if (!whole || !/^(?: news agency| newswire| newspaper)?[\s,.'"”’)]*$/u.test(whole.text.slice(end - whole.start)))
    return false;
  // After a preposition or a verb it is somebody else's medium: "sources cited by the Taiwanese site Norda".
  return !sentence.tokens.slice(0, from).some((t) => t.start >= whole.start && NOT_HEAD.test(t.lower));
}

/** "Norda Times newspaper" is the Norda Times, "NWA news agency" is NWA. */
const isWithNoun = (name: string, medium: string): boolean =>
  name.startsWith(`${medium} `) &&
  name
    .slice(medium.length + 1)
    .split(' ')
    .every((word) => word === 'news' || MEDIA_NOUNS.has(word));

/** Whether a medium is who speaks: then it is no hand. */
export function isSpeaker(medium: MediaMention, speaker: Speaker | null): boolean {
  // Daria Bloomberg is not the agency.
  if (!speaker || (speaker.kind === 'person' && medium.agency?.ambiguous.includes(speaker.name))) return false;
  const name = bareName(speaker.name);
  const printed = bareName(medium.name);
  if (name === printed || name === medium.key || isWithNoun(name, printed)) return true;
  return medium.agency !== null && BARE_AGENCY_NAMES.get(medium.agency)?.has(name) === true;
}

/**
 * The credits of a draft's own sentences that hold for it.
 * A told-credit holds for the draft whose cue it is; "X reported" for all of the sentence but what X says itself.
 */
export function attachCredits(
  index: number,
  drafts: readonly DraftStatement[],
  place: DraftPlace,
  speakers: readonly (Speaker | null)[],
  creditsOf: (sentence: number) => readonly Credit[],
  draftsAt: (sentence: number) => readonly number[],
): Credit[] {
  const draft = drafts[index]!;
  const speaker = speakers[index] ?? null;
  const held: Credit[] = [];
  for (const sentence of place.anchors) {
    for (const credit of creditsOf(sentence.index)) {
      const { block } = sentence;
      const mention = spanOf(credit.medium);
      if (isSpeaker(credit.medium, speaker) || isSource(credit.medium, draft.source)) continue;
      // "Polls reported by CNN" came through CNN; "the CNN anchor" did not.
      const led = credit.trigger.start < mention.start || /^(?:told|published|cited)$/u.test(credit.relation);
      if (inAny(draft.source, block, mention) && !led) continue;
      // "According to a report in the Ledger": the Ledger says so itself.
      // "According to Norda Wire, the general told them" came through it.
      if (
        credit.relation === 'according-to' &&
        inAny(draft.source, block, credit.trigger) &&
        !goesOnAfter(mention, draft, block)
      )
        continue;
      const inside = inAny(draft.content, block, credit.trigger);
      if (inside && (credit.relation === 'told' || credit.relation === 'published') && draft.kind === 'indirect')
        continue;
      if (credit.relation === 'told' && overlaps(draft.cue, block, credit.trigger)) {
        held.push(credit);
        continue;
      }
      const claimed = draftsAt(sentence.index).some((other) => {
        if (other === index || related(drafts, index, other) || speakers[other]?.id === speaker?.id) return false;
        return draft.cue.length > 0 && overlaps(drafts[other]!.cue, block, credit.trigger);
      });
      if (claimed && credit.relation === 'told') continue;
      held.push(credit);
    }
  }
  return held;
}

/** Whether a source as printed goes on, behind a comma, after a medium named in it. */
const goesOnAfter = ({ start, end }: Span, { source }: DraftStatement, block: number): boolean =>
  source.some(
    (p) => p.block === block && p.start <= start && end < p.end && /^,\s+\S/u.test(p.text.slice(end - p.start)),
  );

/** One of the two lies within the other, at any depth. */
function related(drafts: readonly DraftStatement[], a: number, b: number): boolean {
  const reaches = (from: number, to: number): boolean => {
    let at: number | null = from;
    for (let steps = 0; at !== null && steps < 8; steps++) {
      if (at === to) return true;
      at = drafts[at]?.within ?? null;
    }
    return false;
  };
  return reaches(a, b) || reaches(b, a);
}
