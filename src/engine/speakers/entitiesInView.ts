import { bySameWords } from './bySameWords';
import type { SourcePlace } from './SourcePlace';
import type { SpeechContext } from './SpeechContext';

/** Entities named before and behind a source that are looked at: a pronoun looks back, a description forwards too, a headline over all. */
interface Reach {
  readonly before: number;
  readonly behind: number;
}
const PRONOUN: Reach = { before: 12, behind: 3 };
const DESCRIPTION: Reach = { before: 16, behind: 8 };
const HEADLINE: Reach = { before: 16, behind: 30 };

/** Names looked through for each of them. */
const NAMES_EACH = 4;

/** Entities that keep company with one of its nouns. */
const MOST_KEPT = 8;

/** Entities that a source without a name may mean: those in its reach, in company with its nouns, of its word, or named as sources most. */
export function entitiesInView(place: SourcePlace, context: SpeechContext): ReadonlySet<number> {
  const { phrase, mention } = place;
  const { company, mostNamed, mentions } = context;
  const headed = mentions.text.blocks[place.at.block]!.kind !== 'paragraph';
  const reach = headed ? HEADLINE : phrase?.pronoun != null ? PRONOUN : DESCRIPTION;
  const found = new Set<number>();
  for (const i of phrase?.names ?? []) take(context.index.numberOf[i]!, found);
  takeNamed(context, mention - 1, -1, reach.before, found);
  takeNamed(context, mention, 1, reach.behind, found);
  for (const noun of phrase?.nouns ?? [])
    for (const entity of firstOf(company.of(noun).keys(), MOST_KEPT)) found.add(entity);
  if (phrase && phrase.pronoun === null)
    for (const entity of bySameWords(phrase.head.lower, context.byWord)) found.add(entity);
  for (const entity of mostNamed) found.add(entity);
  return found;
}

function take(entity: number, found: Set<number>): void {
  if (entity >= 0) found.add(entity);
}

/** Takes in up to `most` further entities, by the names from one on, one by one in a direction. */
function takeNamed({ index }: SpeechContext, from: number, step: 1 | -1, most: number, found: Set<number>): void {
  const { numberOf } = index;
  const full = found.size + most;
  for (
    let i = from, seen = 0;
    i >= 0 && i < numberOf.length && seen < NAMES_EACH * most && found.size < full;
    i += step, seen++
  )
    take(numberOf[i]!, found);
}

function* firstOf<T>(items: Iterable<T>, most: number): Generator<T> {
  let seen = 0;
  for (const item of items) if (seen++ < most) yield item;
}
