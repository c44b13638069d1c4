import { EPITHETS } from '../lexicon/roles';
import type { Entity } from '../mentions/Entity';
import { wordSet } from '../text/wordSet';
import type { Description } from './SourceReading';

/** People a report brings in beside the one it is about: "the host asked" is not the guest. */
const SECOND_PARTY = wordSet(
  'host interviewer moderator reporter journalist correspondent judge lawyer attorney prosecutor counsel spokesman spokeswoman spokesperson aide friend neighbor neighbour colleague wife husband mother father son daughter brother sister source insider expert analyst official officer doctor driver owner resident witness narrator voice editor publisher agent manager',
);
/** Epithets that tell a calling or a lot: whose roles are known and hold no word of them is not meant. */
const CALLINGS = wordSet(
  'star actor actress singer activist striker midfielder winger defender goalkeeper forward suspect defendant victim survivor witness',
);
/** Callings of one field: a goalscorer may be "the striker". */
const PLAYERS = wordSet(
  'striker midfielder winger defender goalkeeper forward goalscorer captain skipper player international star quarterback pitcher batsman bowler champion teenager',
);

/** "the Spaniard" */
const NATION = /^the \p{Lu}\p{L}+$/u;

/** The age that "the 54-year-old" tells, or null. */
export function ageOf({ head }: Description): number | null {
  const age = /^(\d{1,3})-year-old$/u.exec(head);
  return age ? Number(age[1]) : null;
}

/** Whether an epithet by itself tells who may be meant among those in view. */
export const isSelective = (d: Description): boolean => CALLINGS.has(d.head) || ageOf(d) !== null;

/** Whether somebody in view may be meant by an epithet: whose roles nobody told, or whose roles and age it does not go against. */
export function fitsEpithet(d: Description, entity: Entity): boolean {
  const { head, words } = d;
  const age = ageOf(d);
  if (isSelective(d) && entity.kind !== 'person') return false;
  if (age !== null) return entity.age === null || entity.age === age;
  if (head.endsWith('-old')) return true;
  if (NATION.test(d.core)) return true;
  if (!EPITHETS.has(head)) return entity.roleWords.size === 0 && !SECOND_PARTY.has(head);
  if (entity.roleWords.size === 0) return !CALLINGS.has(head) || !SECOND_PARTY.has(head);
  if (!CALLINGS.has(head) || words.some((w) => entity.roleWords.has(w))) return true;
  return PLAYERS.has(head) && [...entity.roleWords].some((w) => PLAYERS.has(w));
}
