import { BEFORE_OTHER_PERSONS } from '../lexicon/prepositions';
import type { SourcePlace } from './SourcePlace';
import type { SpeechContext } from './SpeechContext';
import { withoutOffices } from './withoutOffices';

/** Names of the source that are joined by "and": they speak together. */
export function joinedEntities({ phrase }: SourcePlace, { mentions, index }: SpeechContext): number[] {
  if (!phrase || phrase.names.length < 2) return [];
  const { text } = mentions.text.blocks[phrase.passage.block]!;
  const own = withoutOffices(phrase, mentions.mentions);
  if (own.length < 2) return [];
  const names = own.map((i) => mentions.mentions[i]!);
  // "Trade and Finance Minister Novak": part of an office.
  const isPerson = (i: number): boolean => index.entities[index.numberOf[i]!]?.kind === 'person';
  const joined = new Set<number>();
  // From the last name forwards: a comma joins only what an "and" closes.
  for (let k = names.length - 2; k >= 0; k--) {
    const between = text.slice(names[k]!.end, names[k + 1]!.start);
    const and = /(?:^|\s)(?:and|&)\s/u.test(between);
    if (!and && !(joined.size > 0 && /^,\s$/u.test(between))) continue;
    const pair = [own[k]!, own[k + 1]!];
    // "the Committee on Trade and Harbours": a preposition leads in what somebody else is of.
    const led = BEFORE_OTHER_PERSONS.has(names[k]!.previous) && names[k]!.from > phrase.passage.start;
    if (led || names[k]!.possessive || isPerson(pair[0]!) !== isPerson(pair[1]!)) continue;
    for (const i of pair) if (index.numberOf[i]! >= 0) joined.add(index.numberOf[i]!);
  }
  return own.map((i) => index.numberOf[i]!).filter((e, k, all) => joined.has(e) && all.indexOf(e) === k);
}
