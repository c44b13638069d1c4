import { type Candidate, keyOf } from './Candidate';
import type { Discourse, Turn } from './Discourse';
import type { SourcePlace } from './SourcePlace';
import type { SpeechContext } from './SpeechContext';

/** Names looked through behind the last that spoke. */
const NAMES_SINCE = 120;

/** Turns back that somebody may go on speaking. */
const TURNS_SINCE = 3;

/** Who may speak a quotation that goes on: whoever spoke before, or who has come to the fore since. */
export function whoGoesOn(place: SourcePlace, context: SpeechContext, discourse: Discourse): Candidate[] {
  const before = place.turns.find(({ draft }) => draft === place.draft.continues);
  const spoke = before && discourse.candidateOf(before.key);
  const newcomers = before ? comeToTheFore(place, before, context) : [];
  const others = newcomers.map((entity): Candidate => ({ type: 'entity', entity }));
  const lately = place.turns.slice(0, TURNS_SINCE).flatMap(({ key }) => discourse.candidateOf(key) ?? []);
  const all = new Map([...(spoke ? [spoke] : []), ...others, ...lately].map((one) => [keyOf(one), one]));
  return all.size > 0 ? [...all.values()] : [{ type: 'nobody' }];
}

/** Entities that lead a sentence of the page's own words between an earlier turn and a place. */
function comeToTheFore({ mention }: SourcePlace, since: Turn, { mentions, index }: SpeechContext): number[] {
  const found = new Set<number>();
  for (let i = mention - 1; i >= 0 && i >= mention - NAMES_SINCE; i--) {
    const { block, start, leads, quoted, possessive } = mentions.mentions[i]!;
    if (block < since.block || (block === since.block && start <= since.start)) break;
    if (leads && !quoted && !possessive && index.numberOf[i]! >= 0) found.add(index.numberOf[i]!);
  }
  return [...found];
}
