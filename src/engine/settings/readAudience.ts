import { wordSet } from '../text/wordSet';

const TOLD = wordSet('told tells telling briefed addressing addressed assured reminded');
/** "said to", "his remarks to" */
const BEFORE_TO = wordSet('said speaking spoke remarks statement testified testimony wrote letter email');
/** Words that end the addressee. */
const STOP = wordSet(
  'on in at that during after before about who by via from earlier later last this yesterday monday tuesday wednesday thursday friday saturday sunday he she they it there to if how why what when while as and with outside inside near over through following amid ahead aboard without whether where which because but',
);
/** "of" ends it only before these: "members of the board" is one addressee, "reporters of his plan" are reporters. */
const AFTER_OF = wordSet('his her their its a');
const DETERMINERS = wordSet('a an the no his her their its our my these those there');
/** "Face the Nation": a name goes on. */
const CAPITAL = /^\p{Lu}\p{Ll}{3}/u;
const LINKS = wordSet('of for and to');
const NOBODY = wordSet('him her them me us you that it how what why if');
const NOBODY_NAMED =
  /^(?:the truth|lies|an?\s(?:\S+\s)?(?:story|tale|joke|lie|history)|(?:him|her|them|me|us|you)\s.*)$/iu;
/** An addressee of more words is none. */
const MAX_WORDS = 8;
/** Letters, digits and what joins them, at the start of a word. */
const NAME_PART = /^[^\s!-%(-,/:-@[-`{-~“”‘–—…]+/u;
const LETTERS = /^[a-z]+/u;

/** Who was spoken to, as printed ("reporters", "the Norda Wire"), or null. */
export function readAudience(frame: readonly string[]): string | null {
  for (const piece of frame) {
    const words = piece.split(/\s/u);
    const from = addresseeIn(words);
    if (from < 0) continue;
    const audience = phraseAt(words, from);
    if (audience !== '' && !NOBODY.has(audience.toLowerCase()) && !NOBODY_NAMED.test(audience)) return audience;
  }
  return null;
}

/** Index of the word behind "told", else behind "said to"; -1 where there is neither. */
function addresseeIn(words: readonly string[]): number {
  const told = words.findIndex((w, i) => TOLD.has(w) && NAME_PART.test(words[i + 1] ?? ''));
  if (told >= 0) return told + 1;
  const to = words.findIndex(
    (w, i) => w === 'to' && i > 0 && BEFORE_TO.has(words[i - 1]!) && NAME_PART.test(words[i + 1] ?? ''),
  );
  return to < 0 ? -1 : to + 1;
}

/** "told lawmakers no evidence …": an article that no preposition stands before opens what is said. */
const opensClause = (before: string, lower: string): boolean =>
  DETERMINERS.has(lower) && !LINKS.has(before.toLowerCase()) && !CAPITAL.test(before);

/** The words from an index on, up to a sign or a word that ends the addressee. */
function phraseAt(words: readonly string[], from: number): string {
  const phrase: string[] = [];
  for (let i = from; i < words.length && phrase.length < MAX_WORDS; i++) {
    const word = words[i]!;
    const lower = LETTERS.exec(word.toLowerCase())?.[0] ?? '';
    if (
      word === 'today' ||
      STOP.has(lower) ||
      (i > from && opensClause(words[i - 1]!, lower)) ||
      (lower === 'of' && AFTER_OF.has(words[i + 1]?.toLowerCase() ?? ''))
    )
      break;
    const part = NAME_PART.exec(word)?.[0] ?? '';
    if (part !== '') phrase.push(part);
    if (part !== word) break;
  }
  return phrase.join(' ').replace(/[.,]$/u, '');
}
