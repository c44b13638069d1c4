import nlp from 'compromise';
import { FEMALE_NAMES, MALE_NAMES } from '../../src/engine/lexicon/firstNames';
import { DETERMINERS, FUNCTION_WORDS } from '../../src/engine/lexicon/functionWords';
import { MEDIA_HEADS } from '../../src/engine/lexicon/mediaWords';
import { COUNTRY_OF } from '../../src/engine/lexicon/nationalities';
import { ORGANISATION_HEADS } from '../../src/engine/lexicon/organisationWords';
import { ROLE_HEADS } from '../../src/engine/lexicon/roles';
import { HONORIFICS, TITLES } from '../../src/engine/lexicon/titles';
import { AGENCY_NAMES } from '../../src/engine/text/agencyNames';
import { splitTokens } from '../../src/engine/text/splitTokens';
import { disguiseNumbers } from './disguiseNumbers';
import { CALENDAR, MADE_UP_MEN, MADE_UP_WOMEN, NAME_BEGINNINGS, NAME_ENDINGS } from './lexicon/madeUpNames';

/** Words with a capital that name nobody: what a body, a medium or a role is called keeps its kind. */
const KINDS: readonly { has(word: string): boolean }[] = [
  CALENDAR,
  FUNCTION_WORDS,
  DETERMINERS,
  HONORIFICS,
  TITLES,
  ROLE_HEADS,
  ORGANISATION_HEADS,
  MEDIA_HEADS,
];
const WORD = /[\p{L}\p{M}]+(?:[’'](?!s(?![\p{L}\p{M}]))[\p{L}\p{M}]+)*/gu;
/** What stands before the first word of a sentence, a quotation or a line. */
const OPENS = /(?:^|[.!?:;\n“”"‘(—–])\s*[“"‘(]?\s*$/u;
const ADJECTIVE = /(?:an|ese|ish|ch|i)$/;
/** From so many capitals on a line is a headline in capitals, where a capital tells nothing. */
const HEADLINE_SHARE = 0.6;
const LONG = 4;

/** The words that compromise knows. */
const ENGLISH = (nlp.model() as { readonly one?: { readonly lexicon?: object } }).one?.lexicon ?? {};

interface Word {
  readonly text: string;
  readonly at: number;
  /** Its capital may be the sentence's, or the headline's. */
  readonly opens: boolean;
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const isShout = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/**
 * Replaces the names in some texts by made-up ones: people, bodies, places, media; each always by the same one, in the same case, a given
 * name by one of the same gender, an adjective of a country by one of a made-up country. What kind of thing a name says it is ("Ministry",
 * "Times") stays, and so do news agencies that the engine knows, as their being known is part of what is read. Numbers are changed; days
 * of the month stay days. Other words stay: a case is meant to be a sentence or two.
 */
export class Disguise {
  private readonly small = new Set<string>();
  private readonly names = new Set<string>();
  private readonly made = new Map<string, string>();
  private readonly taken = { men: 0, women: 0, names: 0 };

  /** @param texts all texts that will be disguised: what is a name in one is one in every other */
  constructor(texts: readonly string[]) {
    const all = texts.map((text) => ({ text, words: this.wordsOf(text) }));
    for (const { words } of all) for (const { text } of words) if (!isCapital(text)) this.small.add(text);
    for (const { words } of all)
      for (const word of words) if (this.isName(word)) this.names.add(word.text.toLowerCase());
  }

  /** One of the texts without its names. */
  of(text: string): string {
    const kept = agencySpans(text);
    const isKept = (at: number): boolean => kept.some(([start, end]) => start <= at && at < end);
    const words = text.replace(WORD, (word, at: number) => (isKept(at) ? word : this.wordFor(word, text, at)));
    return disguiseNumbers(words);
  }

  private wordFor(word: string, text: string, at: number): string {
    // "J. Novak", "U.S.": an initial is another letter.
    if (/^\p{Lu}$/u.test(word) && text[at + 1] === '.')
      return String.fromCharCode(65 + ((word.charCodeAt(0) - 65 + 7) % 26));
    const lower = word.toLowerCase();
    if (!isCapital(word) || !this.names.has(lower)) return word;
    const made = this.made.get(lower) ?? this.make(lower);
    this.made.set(lower, made);
    return isShout(word) ? made.toUpperCase() : made;
  }

  private make(lower: string): string {
    const country = COUNTRY_OF.get(lower);
    if (country !== undefined && country !== lower && ADJECTIVE.test(lower)) {
      const name = this.made.get(country) ?? `${this.next()}ia`;
      this.made.set(country, name);
      return name.endsWith('ia') ? `${name}n` : `${name}ian`;
    }
    if (country === lower) return `${this.next()}ia`;
    if (FEMALE_NAMES.has(lower)) return MADE_UP_WOMEN[this.taken.women++ % MADE_UP_WOMEN.length]!;
    if (MALE_NAMES.has(lower)) return MADE_UP_MEN[this.taken.men++ % MADE_UP_MEN.length]!;
    return this.next();
  }

  /** The next made-up name; no two are the same, and none depends on the name it stands for. */
  private next(): string {
    const nth = this.taken.names++;
    const beginning = NAME_BEGINNINGS[(nth * 5) % NAME_BEGINNINGS.length]!;
    const round = Math.floor(nth / NAME_BEGINNINGS.length);
    return beginning + NAME_ENDINGS[(nth * 3 + round) % NAME_ENDINGS.length]!;
  }

  private wordsOf(text: string): Word[] {
    return text.split('\n').flatMap((line) => {
      const found = [...line.matchAll(WORD)];
      const long = found.filter(([word]) => word.length >= LONG);
      const capitals = long.filter(([word]) => isCapital(word)).length;
      const isHeadline = long.length >= LONG && capitals / long.length > HEADLINE_SHARE;
      return found.map(({ 0: word, index: at }): Word => ({ text: word, at, opens: isHeadline || opensAt(line, at) }));
    });
  }

  private isName({ text, opens }: Word): boolean {
    const lower = text.toLowerCase();
    if (!isCapital(text) || text.length < 2) return false;
    const isKind = KINDS.some((kind) => kind.has(lower));
    if (isKind && !(isShout(text) && ORGANISATION_HEADS.has(lower) && !opens)) return false;
    if (this.small.has(lower)) return false;
    if (!opens) return true;
    return COUNTRY_OF.has(lower) || MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower) || !isOrdinary(lower);
  }
}

/**
 * Whether a word that stands at the beginning of a sentence is one of the language. A noun that compromise does not know is taken for a
 * name: better an ordinary word replaced than a name kept.
 */
function isOrdinary(lower: string): boolean {
  const read = nlp(lower);
  if (read.has('#ProperNoun')) return false;
  return Object.hasOwn(ENGLISH, lower) || !read.has('#Noun') || read.has('#Plural') || read.has('#Pronoun');
}

function opensAt(line: string, at: number): boolean {
  const before = line.slice(0, at);
  if (!OPENS.test(before)) return false;
  // "Gov. Novak": the stop is the title's.
  const title = /(\p{L}+)\.\s*$/u.exec(before)?.[1]?.toLowerCase();
  return title === undefined || !(TITLES.has(title) || HONORIFICS.has(title));
}

/** Where a text names agencies that are known for sure. */
function agencySpans(text: string): [start: number, end: number][] {
  const tokens = splitTokens(text);
  return tokens.flatMap((token, i): [number, number][] => {
    const found = AGENCY_NAMES.find(tokens, i);
    return found?.value.sure ? [[token.start, tokens[i + found.length - 1]!.end]] : [];
  });
}
