import { SURNAME_PARTICLES } from '../lexicon/nameParticles';
import { OPENING_VERBS } from '../lexicon/openingVerbs';
import { PLACE_OPENINGS } from '../lexicon/organisationWords';
import { ROLE_HEADS } from '../lexicon/roles';
import type { NamedWords } from '../names/NamedWords';
import { NAME_KIND, type NameKind } from '../names/NameKind';
import type { Dateline } from '../text/readDateline';
import type { Word } from '../text/readWords';
import { endOfFields } from './endOfFields';
import { isCredential } from './isCredential';
import { isFirstName } from './isFirstName';
import { isTitle } from './isTitle';

/** Kinds of names whose bearers may speak or be told of; words for peoples and titles are none of theirs. */
const BEARS: ReadonlySet<NameKind> = new Set([
  NAME_KIND.person,
  NAME_KIND.body,
  NAME_KIND.medium,
  NAME_KIND.place,
  NAME_KIND.thing,
]);

/** Whether a name is the place in capitals that its block opens with, as datelines do: "KUWAIT CITY -", "MUSCAT, May 3 (Agency) —". */
const isPlaceOf = (dateline: Dateline | null, first: Word, last: Word): boolean =>
  dateline?.place != null &&
  first.start >= dateline.start &&
  last.end <= dateline.place.end &&
  !(isFirstName(first.lower) && first !== last);

/** Whether a run is nothing but credentials behind a comma: "Ada Novak, MSc, RD". */
const isCredentials = (text: string, words: readonly Word[], from: number, to: number): boolean =>
  from > 0 &&
  words[from - 1]!.capital &&
  text.startsWith(', ', words[from - 1]!.end) &&
  words.slice(from, to).every((word) => isCredential(word.text, true));

/** Words of speech that open a sentence before a name: "Said Stone: “…”". "Said" is a name too: there what is said has to follow. */
const BEFORE_SPEECH = /^(?:,[^.:"“”]{1,90})?(?::|,?\s["“‘])/u;

function saysFirst(text: string, words: readonly Word[], from: number, to: number): boolean {
  const { first, lower, possessive } = words[from]!;
  if (!first || possessive || !OPENING_VERBS.has(lower)) return false;
  const { end } = words[to - 1]!;
  return !isFirstName(lower) || BEFORE_SPEECH.test(text.slice(end, end + 140));
}

/** Particles that a surname may open with. */
const MOST_PARTICLES = 2;

/** Where a person's name begins: behind titles, offices and a verb before its subject, before small particles ("von der Velm"). */
function startOfPerson(text: string, words: readonly Word[], at: number, to: number): number {
  let from = at;
  if (from < to - 1 && saysFirst(text, words, from, to)) from++;
  while (from < to - 1 && isHerald(words[from]!.lower)) from++;
  if (from > at) return from;
  while (from > 0 && at - from < MOST_PARTICLES) {
    const { lower, capital, end } = words[from - 1]!;
    if (capital || !SURNAME_PARTICLES.has(lower) || words[from]!.start - end !== 1) break;
    from--;
  }
  return from;
}

/** "New" before "Velm Radio": a word that places' names open with belongs to what is called after the place too. */
function opensPlace(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    before?.capital === true && PLACE_OPENINGS.has(before.lower) && !before.first && words[at]!.start - before.end === 1
  );
}

/** A title or an office, and no given name. */
const isHerald = (lower: string): boolean => isTitle(lower) || (ROLE_HEADS.has(lower) && !isFirstName(lower));

/** "No. 17", "No": what numbers a paper. */
const NUMBERING = /^(?:no\.?)?(?:\d[\d.,]*)?$/u;

/** Whether a name is nothing but a title that the name of its bearer follows: "Del. Ada Novak". */
const isTitleAlone = (words: readonly Word[], from: number, to: number, next: NamedWords | undefined): boolean =>
  to === from + 1 && isTitle(words[from]!.lower) && next?.from === to;

/**
 * Of a block's names those whose bearers may speak or be told of, in order: titles are no part of a person's, a department goes on over its fields; datelines,
 * numbers and credentials are none.
 */
export function bearersOf(
  text: string,
  words: readonly Word[],
  named: readonly NamedWords[],
  dateline: Dateline | null,
): NamedWords[] {
  const found: NamedWords[] = [];
  named.forEach((name, n) => {
    const { kind } = name;
    let { from, to } = name;
    const passed = found.at(-1)?.to ?? 0;
    if (!BEARS.has(kind) || from < passed) return;
    if (kind === NAME_KIND.person) from = startOfPerson(text, words, from, to);
    else if (opensPlace(words, from)) from--;
    if (from < passed) from = name.from;
    if (kind === NAME_KIND.body) to = endOfFields(text, words, from, to);
    if (isTitleAlone(words, from, to, named[n + 1])) return;
    if (words.slice(from, to).every(({ lower }) => NUMBERING.test(lower))) return;
    if (kind !== NAME_KIND.person && isPlaceOf(dateline, words[from]!, words[to - 1]!)) return;
    if (isCredentials(text, words, from, to)) return;
    found.push(
      from === name.from && to === name.to
        ? name
        : { ...name, from, to, start: words[from]!.start, end: words[to - 1]!.end },
    );
  });
  return found;
}
