import type { Block } from '../../model/Block';
import type { Speaker } from '../../model/Speaker';
import type { DraftStatement } from '../statements/DraftStatement';
import type { DraftPlace } from './DraftPlace';
import type { Venue } from './readVenues';
import { TraitWriter } from './TraitWriter';

/** Number of the traits that `traitsOfStatement` writes. */
export const STATEMENT_TRAITS = 18;

const KINDS = ['direct', 'mixed', 'indirect', 'unattributed'];
const SPEAKERS = ['person', 'organisation', 'document', 'unnamed'];
const PRONOUN = /^(?:he|she|they|it|who|we|i)$/iu;
const CUES: readonly RegExp[] = [
  /\b(?:added|adds|continued|went on|recalled)\b/u,
  /\b(?:quoted|cited)\b/u,
  /\breported(?:ly)?\b/u,
  /\b(?:told|tells)\b/u,
  /\baccording\b/u,
  /\b(?:wrote|writes|posted|tweeted)\b/u,
  /\b(?:said|says)\b/u,
];

/** What a statement is by itself: its kind, source and cue, where it stands, who hears it. */
export function traitsOfStatement(
  draft: DraftStatement,
  speaker: Speaker | null,
  place: DraftPlace,
  depth: number,
  venues: readonly Venue[],
  blocks: readonly Block[],
  interview: boolean,
): Uint8Array {
  const out = new Uint8Array(STATEMENT_TRAITS);
  const traits = new TraitWriter(out, 0);
  const block = draft.content[0]!.block;
  const source = draft.source.map((p) => p.text).join(' ');
  const cue = draft.cue.map((p) => p.text).join(' ');
  traits.put(KINDS.indexOf(draft.kind));
  traits.put(cue === '' ? 0 : 1 + CUES.findIndex((pattern) => pattern.test(cue)) + 1);
  traits.put(source === '' ? 0 : PRONOUN.test(source) ? 1 : /^(?:the|a|an|his|her|their)\b/iu.test(source) ? 2 : 3);
  traits.put(speaker === null ? 9 : SPEAKERS.indexOf(speaker.kind));
  traits.put(depth);
  traits.flag(venues.some((v) => v.kind === 'event' && v.hop.relation === 'told'));
  traits.flag(venues.some((v) => v.kind === 'document'));
  traits.flag(place.heading);
  traits.put(block);
  traits.put(blocks.length - 1 - block);
  traits.put(place.last - place.first);
  traits.flag(blocks[block]!.kind === 'blockquote');
  traits.flag(interview);
  traits.flag(draft.within !== null);
  traits.flag(draft.continues !== null);
  traits.put(draft.content.length);
  traits.flag(draft.content.some((p) => p.start === 0));
  traits.put(blocks.length);
  return out;
}
