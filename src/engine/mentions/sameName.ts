import { NAME_PARTICLES } from '../lexicon/functionWords';
import { NAME_SUFFIXES } from '../lexicon/nameSuffixes';
import { COUNTRY_OF } from '../lexicon/nationalities';
import { ORGANISATION_HEADS, PLACE_OPENINGS } from '../lexicon/organisationWords';
import { foldName } from './foldName';

/** Short forms that are no beginning of the full name, lower-cased. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  (
    'bill:william,bob:robert,rob:robert,bobby:robert,dick:richard,rick:richard,ted:edward,ed:edward,jim:james,jimmy:james,jack:john,mike:michael,tony:anthony,' +
    'liz:elizabeth,beth:elizabeth,betty:elizabeth,kate:katherine,kathy:katherine,peggy:margaret,maggie:margaret,chuck:charles,hank:henry,harry:henry,joe:joseph,' +
    'tom:thomas,dan:daniel,dave:david,steve:stephen,chris:christopher,nick:nicholas,andy:andrew,tim:timothy,ron:ronald,don:donald,ken:kenneth,greg:gregory,' +
    'jeff:jeffrey,geoff:geoffrey,matt:matthew,sam:samuel,ben:benjamin,alex:alexander,pat:patrick,larry:lawrence,jerry:gerald,gerry:gerald,sue:susan,debbie:deborah'
  )
    .split(',')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Parts of a name for comparison, generation suffixes and small particles before it dropped. */
export function nameParts(tokens: readonly string[]): string[] {
  const first = tokens.findIndex((t) => !NAME_PARTICLES.has(t));
  return tokens
    .slice(Math.max(0, first))
    .map(foldName)
    .filter((t) => t !== '' && !NAME_SUFFIXES.has(t));
}

/** Whether one letter was added, dropped or changed: "Sergei", "Sergey". Only for words of five letters and more. */
function nearly(a: string, b: string): boolean {
  if (a.length < 5 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (s: string, from: number): string => s.slice(from);
  return rest(a, i + 1) === rest(b, i + 1) || rest(a, i) === rest(b, i + 1) || rest(a, i + 1) === rest(b, i);
}

function sameGivenName(a: string, b: string): boolean {
  if (a === b || nearly(a, b)) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (short.length >= 3 && long.startsWith(short)) return true;
  return (SHORT_FORMS.get(a) ?? a) === (SHORT_FORMS.get(b) ?? b);
}

/** Whether two names of two parts and more, as `nameParts` gives them, may be one person's: variants of spelling, initials, short forms. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const surnames = a.at(-1) === b.at(-1) || nearly(a.at(-1)!, b.at(-1)!);
  if (surnames && sameGivenName(a[0]!, b[0]!)) return true;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  // "New Velm" is not "New Velm Radio", "Marsh Hill" not "Marsh Hill Council".
  const last = long.at(-1)!;
  if (last !== short.at(-1) && (ORGANISATION_HEADS.has(last) || PLACE_OPENINGS.has(short[0]!))) return false;
  // "United Norda", the country, is not the "United Norda Department of Trade".
  if (COUNTRY_OF.has(short.join(' ')) && long.length > short.length) return false;
  let at = 0;
  for (const part of long) if (part === short[at]) at++;
  return at === short.length && short.length >= 2;
}
