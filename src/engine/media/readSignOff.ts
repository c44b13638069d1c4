import type { Passage } from '../../model/Passage';
import { AGENCIES } from '../lexicon/agencies';
import { splitTokens, type Token } from '../text/splitTokens';
import { startsLikeName } from '../text/startsLikeName';
import { startsUpper } from '../text/startsUpper';
import type { AddCredit } from './AddCredit';
import { type CreditName, findCreditNames } from './findCreditNames';
import type { MediaFinder } from './MediaFinder';

/** A sign-off stands within so many UTF-16 code units of the end. */
const REACH = 80;
/** Editors' initials behind an agency's name, at most. */
const MOST_INITIALS = 5;
/** "PA Scotland": an agency with its desk, in UTF-16 code units. */
const MAX_DESK = 30;
/** Longer lines of reporters and editors are prose. */
const MAX_HOUSE = 400;
const REUTERS = AGENCIES.find((a) => a.id === 'reuters')!;

/** A site in brackets behind the sign-off: "(NAN) (www.norda.example)". */
const SITE = /\s*\((?:www\.)?[\w.-]+\.\w{2,10}\)\s*$/u;
/** A line that is nothing but a dash and a name in capitals: "- RNZ". */
const DASHED = /^[-–—=]{1,2}\s?(\p{Lu}[\p{Lu}\p{N}]{1,5})$/u;

/** "… stray dogs. NWA KSR ANB", "(dpa/rmd)": the agency's editors sign behind it with their initials. Where those end, or `end`. */
function beforeInitials(tokens: readonly Token[], end: number, named: readonly CreditName[]): number {
  let at = end;
  while (at > 0 && end - at < MOST_INITIALS && /^(?:[A-Z]{2,4}|[a-z]{2,4}|\/)$/u.test(tokens[at - 1]!.text)) {
    if (named.some(({ to }) => to === at)) break;
    at--;
  }
  const small = tokens.slice(at, end).some((t) => /^[a-z]/u.test(t.text));
  if (small && tokens[at]?.text !== '/') return end;
  return named.some(({ to }) => to === at) ? at : end;
}

/** The agencies that a line ends with, named in one breath, and where they begin. */
function tailOf(tokens: readonly Token[], named: readonly CreditName[]): { tail: CreditName[]; from: number } {
  let end = tokens.length;
  while (end > 0 && /^[.)\]]$/u.test(tokens[end - 1]!.text)) end--;
  end = beforeInitials(tokens, end, named);
  const tail: CreditName[] = [];
  for (let i = named.length - 1; i >= 0; i--) {
    const one = named[i]!;
    if (one.to !== end) break;
    tail.unshift(one);
    end = one.from;
    if (tokens[end - 1]?.lower === 'the') end--;
    while (end > 0 && /^(?:[/,&]|and|with)$/u.test(tokens[end - 1]!.lower)) end--;
  }
  return { tail, from: end };
}

/** Whether what stands before the names parts them from the text: the end of a sentence, a dash, a bracket. */
function isParted(tokens: readonly Token[], from: number, tail: readonly CreditName[]): boolean {
  const before = tokens[from - 1];
  if (!before) return true;
  if (!/^[.!?"'\-=([\])|]$|^source$|^:$/u.test(before.lower)) return false;
  const further = tokens[from - 2];
  // "Michael R. Bloomberg", and "“…” - Reuters" under a quotation, are no sign-offs.
  const isInitial =
    further?.text.length === 1 && startsUpper(further.text) && startsLikeName(tokens[from - 3]?.text ?? '');
  if (before.text === '.' && isInitial) return false;
  if (before.text === '-' && further?.text === '"') return false;
  // A bracket of prose: "(according to AP)" does not end so.
  return before.text !== '(' || tokens.slice(tail.at(-1)!.to).every((t) => /^[.)\]/]$|^[a-z]{2,4}$/u.test(t.text));
}

/** "…stray dogs. PTI", "… — Bernama", "(AFP, Reuters)": names alone after the last sentence; tells whether there are any. */
export function readSignOff(text: string, block: number, media: MediaFinder, add: AddCredit): boolean {
  const shown = text.replace(SITE, '');
  const start = Math.max(0, shown.length - REACH);
  const tokens = splitTokens(shown, start);
  const named = findCreditNames(tokens, media);
  const { tail, from } = tailOf(tokens, named);
  const alone = tail.length === 0 ? aloneIn(text, tokens, named) : null;
  if (alone) {
    add(alone, 'credit-line', text, { block, start: 0, end: text.length, text }, true);
    return true;
  }
  if (tail.length === 0 || !isParted(tokens, from, tail)) return false;
  const before = tokens[from - 1];
  const first = tokens[Math.max(0, from - (before ? 4 : 0))]!.start;
  const at: Passage = { block, start: first, end: text.length, text: text.slice(first) };
  // A line of its own with a full stop credits a picture.
  const picture = !before && start === 0 && /\.$/u.test(text);
  for (const one of tail) add(one, picture ? 'photo-credit' : 'credit-line', at.text, at, !picture);
  return true;
}

/** A line that is nothing but a medium: "- RNZ", "PA Scotland"; or null. */
function aloneIn(
  text: string,
  tokens: readonly Token[],
  named: readonly CreditName[],
): Pick<CreditName, 'name' | 'agency'> | null {
  const dashed = DASHED.exec(text.trim());
  if (dashed) return { name: dashed[1]!, agency: null };
  const desk = named[0]?.from === 0 && text.length <= MAX_DESK && tokens.every((t) => startsUpper(t.text));
  return desk ? named[0]! : null;
}

/** "(Reporting by …; Editing by …)" is how one agency alone signs its texts, without its name. */
export function readHouseSignOff(text: string, block: number | null, add: AddCredit): void {
  const tail = text.slice(-MAX_HOUSE);
  const at = tail.search(/\(?[Rr]eporting by\b/u);
  if (at < 0 || !/[;,] ?\b[Ee]diting by\b/u.test(tail.slice(at))) return;
  const start = text.length - tail.length + at;
  const words = text.slice(start);
  const place = block === null ? null : { block, start, end: text.length, text: words };
  add({ name: REUTERS.name, agency: REUTERS }, 'credit-line', words, place, true);
}
