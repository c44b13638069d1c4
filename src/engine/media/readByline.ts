import type { Passage } from '../../model/Passage';
import { DESK_WORDS } from '../lexicon/creditWords';
import { splitTokens, type Token } from '../text/splitTokens';
import { startsUpper } from '../text/startsUpper';
import type { AddCredit } from './AddCredit';
import { type CreditName, findCreditNames, standsAlone } from './findCreditNames';
import type { MediaFinder } from './MediaFinder';
import { isWord } from './NameRead';
import { readDesk } from './readDesk';

const BY = /^[Bb][Yy](?:\b|(?=The))/u;
/** What parts the writer from the medium: "By Ada Novak, the Marsh Herald", "Ada Novak | Norda Wire", "By Ada Novak for the Herald". */
const PARTS = /\s*[,|/–—]\s*|\s+-\s+|\s+for\s+/u;
const JOINING = /^(?:the|and|with|staff|in|of|for)$/u;

const isNumber = ({ text }: Token): boolean => /^\d/u.test(text);
const endsSentence = (text: string): boolean => /[.!?]["'“”‘’»]?\s*$/u.test(text);

/** "Ada Novak with AFP": the text is hers. */
const isHelper = (tokens: readonly Token[], { from }: CreditName): boolean =>
  tokens[from - 1]?.lower === 'with' || (tokens[from - 1]?.lower === 'the' && tokens[from - 2]?.lower === 'with');

/** The media of a byline that the page gives as one, in its metadata or above the text. */
export function readBylineField(line: string, media: MediaFinder, add: AddCredit): void {
  const tokens = splitTokens(line);
  const named = findCreditNames(tokens, media).filter((one) => standsAlone(tokens, one));
  for (const one of named) add(one, 'byline', line, null, !isHelper(tokens, one));
  if (named.length === 0) addDesk(line, line, null, add);
}

/** A line at the top that begins with "By" or is nothing but the agency, perhaps with its place ("AFP, MANILA"); tells whether it is one. */
export function readByline(text: string, at: Passage, media: MediaFinder, add: AddCredit): boolean {
  const by = BY.test(text.trim());
  if (endsSentence(text)) return false;
  const tokens = splitTokens(text);
  const named = findCreditNames(tokens, media);
  if (named.length === 0) return by && addDesk(text, text, at, add);
  if (!by && !isAlone(tokens, named) && !isSigned(tokens, named)) return false;
  for (const one of named) if (standsAlone(tokens, one)) add(one, 'byline', text, at, !isHelper(tokens, one));
  return true;
}

/** Words of the line that are in no agency's name. */
const restOf = (tokens: readonly Token[], named: readonly CreditName[]): Token[] =>
  tokens.filter((t, i) => isWord(t) && !isNumber(t) && !named.some((n) => i >= n.from && i < n.to));

function isAlone(tokens: readonly Token[], named: readonly CreditName[]): boolean {
  const rest = restOf(tokens, named);
  return rest.length < 5 && rest.every((t) => t.text === t.text.toUpperCase() || JOINING.test(t.lower));
}

function isSigned(tokens: readonly Token[], named: readonly CreditName[]): boolean {
  return (
    restOf(tokens, named).every((t) => startsUpper(t.text) || JOINING.test(t.lower) || DESK_WORDS.has(t.lower)) &&
    /^[,|/-]$/u.test(tokens[named[0]!.from - 1]?.text ?? '') &&
    named.at(-1)!.to >= tokens.length - 3
  );
}

/** "By Ada Novak, the Marsh Herald": a medium that no list holds. */
function addDesk(line: string, evidence: string, at: Passage | null, add: AddCredit): boolean {
  const parts = line.split(PARTS);
  const desk = parts.length > 1 ? readDesk(parts.at(-1)!) : null;
  if (desk === null) return false;
  add({ name: desk, agency: null }, 'byline', evidence, at, true);
  return true;
}
