import { DETERMINERS } from '../../lexicon/functionWords';
import { BEFORE_THE_SPOKEN_OF } from '../../lexicon/prepositions';
import type { SourcePlace } from '../SourcePlace';
import type { SpeechContext } from '../SpeechContext';
import { bounded, TRAIT } from './Trait';

const PREPOSITION_CLASS: Readonly<Record<string, number>> = {
  of: 1,
  by: 2,
  for: 3,
  at: 4,
  from: 5,
  with: 6,
  in: 7,
  to: 8,
  and: 9,
  on: 10,
};

/** Fills in how the source's own words name an entity. */
export function traitsOfNaming(
  row: Uint8Array,
  at: number,
  entity: number,
  place: SourcePlace,
  context: SpeechContext,
): void {
  const { phrase } = place;
  if (!phrase) return;
  const { index, mentions } = context;
  const rank = phrase.names.findIndex((i) => index.numberOf[i] === entity);
  row[at + TRAIT.othersInSource] = phrase.names.some((i) => index.numberOf[i] !== entity) ? 1 : 0;
  if (rank < 0) return;
  const i = phrase.names[rank]!;
  const name = mentions.mentions[i]!;
  const { text } = mentions.text.blocks[name.block]!;
  const { start, end } = phrase.passage;
  row[at + TRAIT.namedInSource] = name.start <= start ? (name.end >= end ? 1 : 2) : name.end >= end ? 3 : 4;
  row[at + TRAIT.namedIsHead] = phrase.named === i ? 1 : 0;
  row[at + TRAIT.namedRank] = bounded(rank + 1);
  row[at + TRAIT.namedPossessive] = name.possessive ? 1 : 0;
  row[at + TRAIT.namedBehind] =
    name.from <= start
      ? 0
      : (PREPOSITION_CLASS[name.previous] ??
        (BEFORE_THE_SPOKEN_OF.has(name.previous) ? 11 : name.previous === 'the' ? 12 : 13));
  row[at + TRAIT.namedApposed] = /[,–—(]\s?$/u.test(
    text.slice(Math.max(start, name.from - 2), Math.max(start, name.from)),
  )
    ? 1
    : 0;
  row[at + TRAIT.namedOffice] = name.before === null ? (name.honorific ? 1 : 0) : 2;
  const outside = phrase.core.filter((w) => (w.start < name.from || w.end > name.end) && !DETERMINERS.has(w.lower));
  row[at + TRAIT.namedCovers] = bounded(1 + outside.length + (outside.some((w) => w.capital) ? 10 : 0));
  row[at + TRAIT.namedClosed] = name.end >= end ? 1 : /^[,)–—]/u.test(text.slice(name.end, name.end + 1)) ? 2 : 0;
}
