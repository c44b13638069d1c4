import { FUNCTION_WORDS } from '../lexicon/functionWords';
import { COUNTRY_OF } from '../lexicon/nationalities';
import { ABBREVIATED, CONGRESS } from '../lexicon/offices';
import { LEADER_HEADS, ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/roles';
import type { Entity } from '../mentions/Entity';
import { roleOf } from '../mentions/roleOf';
import { wordSet } from '../text/wordSet';
import { isToCome } from './isToCome';
import { officeOf } from './officeOf';
import type { RoleIndex } from './RoleIndex';
import type { Description } from './SourceReading';
import type { View } from './View';

function holds(entity: Entity, head: string): boolean {
  if (entity.roleWords.has(head)) return true;
  const office = officeOf(head);
  for (const word of entity.roleWords) {
    if (
      officeOf(word) === office ||
      ABBREVIATED.get(word) === head ||
      word.endsWith(`-${head}`) ||
      word.startsWith(`${head}-`)
    )
      return true;
  }
  return false;
}

const countriesOf = (words: Iterable<string>): Set<string> => {
  const found = new Set<string>();
  for (const w of words) {
    const country = COUNTRY_OF.get(w);
    if (country) found.add(country);
  }
  return found;
};

/** Parts of an office that make it another one: a prime minister is no minister of any kind. */
const DISTINCT = wordSet(
  'prime deputy vice foreign interior defence defense finance health education justice home transport trade energy press',
);

/** "the senator and presidential candidate": the offices beside the main noun. */
function otherOffices({ core, head }: Description): string[] {
  const parts = core.toLowerCase().split(' and ');
  return parts.length < 2 ? [] : parts.map((p) => p.split(' ').at(-1)!).filter((w) => w !== head && ROLE_HEADS.has(w));
}

/** What tells one holder of an office from another: "the researcher behind the study", "the spokesman for the union". */
const MODIFIER = /\s(?:behind|for|of|from|at|who|whose)\s(.*)$/u;

/** Whether a description that says whose or which office it is shares a word of it with what a entity's roles tell; true where either says nothing. */
function sharesModifier({ text, core }: Description, entity: Entity): boolean {
  const behind = MODIFIER.exec(text.slice(core.length).split(',')[0]!);
  if (!behind) return true;
  const words = behind[1]!
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((w) => w.length > 2 && !FUNCTION_WORDS.has(w));
  const told = [...entity.roleWords].some((w) => w.length > 2 && !ROLE_HEADS.has(w) && !FUNCTION_WORDS.has(w));
  return words.length === 0 || !told || words.some((w) => entity.roleWords.has(w) || COUNTRY_OF.has(w));
}

const PROPER = /(?<=\s)(?:then-)?\p{Lu}\p{Ll}[\p{L}\p{M}’'-]*/gu;

/** Names within an office, of whose it is: "the Ledger editor", "editor of the Ledger". */
const namesWithin = (office: string): string[] =>
  (` ${office}`.match(PROPER) ?? [])
    .map((w) => w.toLowerCase().replace(/^then-|['’]s?$/gu, ''))
    .filter((w) => roleOf(w) === null && !ROLE_MODIFIERS.has(w) && !COUNTRY_OF.has(w) && !FUNCTION_WORDS.has(w));

/** Whether a description names a body of its office, and all a entity's roles name others. */
function isOfAnotherBody({ core, head }: Description, entity: Entity): boolean {
  // Members of a legislature go by their state.
  if (CONGRESS.has(head) || head === 'senator' || head === 'representative') return false;
  const ours = namesWithin(core);
  if (ours.length === 0 || ours.some((w) => entity.roleWords.has(w))) return false;
  return entity.roles.length > 0 && entity.roles.every((role) => namesWithin(role).length > 0);
}

/**
 * How well a entity's printed roles fit a description; 0 where they do not. The main noun must fit; shared further words
 * count for it, another country against it.
 */
export function fitOf(description: Description, entity: Entity): number {
  if (entity.kind === 'organisation' || entity.roleWords.size === 0) return 0;
  const { head, words } = description;
  const ours = countriesOf(words);
  const theirs = countriesOf(entity.roleWords);
  if (words.some((w) => DISTINCT.has(w) && !entity.roleWords.has(w))) return 0;
  if (!sharesModifier(description, entity) || isOfAnotherBody(description, entity)) return 0;
  const foreign = ours.size > 0 && theirs.size > 0 && ![...ours].some((c) => theirs.has(c));
  if (foreign) return 0;
  const shared = [...ours].filter((c) => theirs.has(c)).length;
  let fit = 0;
  // "the representative for the islands" sits in no parliament.
  const envoy = head === 'representative' && MODIFIER.test(description.text.slice(description.core.length));
  if (envoy && !entity.roleWords.has(head)) return 0;
  if (holds(entity, head)) fit = 3;
  else if (head === 'leader' && shared > 0 && [...LEADER_HEADS].some((h) => entity.roleWords.has(h))) fit = 2;
  else if (CONGRESS.has(head) && ['sen', 'rep', 'senator', 'representative', 'mp'].some((h) => entity.roleWords.has(h)))
    fit = 2;
  else if (head === 'minister' && entity.roleWords.has('secretary') && entity.roleWords.size > 1) fit = 2;
  else if (otherOffices(description).some((office) => holds(entity, office))) fit = 2;
  if (fit === 0) return 0;
  // Who will hold the office is not meant before who holds it, nor who is second in it.
  if (!isToCome(head) && [...entity.roleWords].some(isToCome)) fit -= 1;
  if (isToCome(head) && entity.roleWords.has('vice') && !words.includes('vice')) return 0;
  // Who once held the office is meant less than who holds it.
  if (entity.roleWords.has('former') && !words.includes('former')) fit -= 1;
  if (entity.roleWords.has('eventual') || entity.roleWords.has('future')) return 0;
  for (const word of words) if (word !== head && entity.roleWords.has(word)) fit += 1;
  return fit + shared;
}

/** A phrase that is no pointer back only fits somebody introduced later, and only this near the article's beginning, in sentences. */
const FORWARD_REACH = 14;

/**
 * The entity whose roles fit a description best, the latest of equals; null where none fits. The
 * view tells who was named and who spoke so far: an indefinite description ("a spokesman") only fits who is introduced later.
 */
export function chooseFitting(
  description: Description,
  roles: RoleIndex,
  view: Pick<View, 'lastSentence' | 'lastSpoken'>,
  sentence: number,
): Entity | null {
  let best: Entity | null = null;
  let bestFit = 0;
  for (const entity of roles.candidates(description, view.lastSentence)) {
    const last = view.lastSentence.get(entity);
    if (!description.definite && (last !== undefined || sentence > FORWARD_REACH)) continue;
    const fit = fitOf(description, entity);
    if (fit === 0) continue;
    const spoken = view.lastSpoken.get(entity);
    // Of two ministers in one sentence the one who speaks goes on; nearness counts for less and less.
    const speaks = spoken === undefined ? 0 : 0.8 / (1 + (sentence - spoken) / 6);
    const near = fit + speaks + (last === undefined ? -1 : 1.5 / (1 + (sentence - last) / 6));
    if (near > bestFit) {
      best = entity;
      bestFit = near;
    }
  }
  return best;
}

/** Offices of which a page knows one holder, who often goes without it: "the prime minister" on a page that names only the surname. */
const SOLE_OFFICE = wordSet('president premier chancellor pope king queen minister mayor governor');

/** Whether a description names an office that one person holds. */
export const isSoleOffice = ({ head, words, definite }: Description): boolean =>
  definite && SOLE_OFFICE.has(head) && (head !== 'minister' || words.includes('prime'));

/** The person spoken of most whom no role was told for, where a sole office fits nobody else; null where two vie for it. */
export function findHolder(entities: readonly Entity[]): Entity | null {
  const free = entities.filter(
    (f) => f.kind === 'person' && f.roleWords.size === 0 && f.tokens.length > 1 && f.mentions > 2,
  );
  free.sort((a, b) => b.mentions - a.mentions);
  const [first, second] = free;
  return first && (!second || first.mentions > second.mentions) ? first : null;
}
