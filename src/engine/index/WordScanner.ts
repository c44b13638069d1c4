import { Column } from './Column';
import { HASH_START, hashStep } from './hashStep';
import { hashText } from './hashText';
import type { Stretch } from './Stretch';
import { STOP_WORDS } from './stopWords';
import type { Words } from './Words';

/** Letters of a word that its stem keeps; truncation serves English nearly as well as a stemmer and needs no list. */
const STEM_LETTERS = 6;
/** With the space behind it; English has six. */
const LETTERS_A_WORD = 5;
/** What is taken in of one text; statements and claims are shorter, and a hostile page must not cost more. */
const MOST_WORDS = 100_000;

const OTHER_LETTER = /[\p{L}\p{N}]/u;
const COMBINING_MARK = /\p{M}/gu;
const APOSTROPHES = new Set([0x27, 0x2019, 0x2018, 0x02bc, 0x60, 0xb4]);
const PERIOD = 0x2e;
const COMMA = 0x2c;
const SPACE = 0x20;
const SMALL_S = 0x73;

const STOP_IDS: ReadonlySet<number> = new Set(STOP_WORDS.map(hashText));

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const isSmall = (code: number) => code >= 0x61 && code <= 0x7a;
const isCapital = (code: number) => code >= 0x41 && code <= 0x5a;

/** Lower case without accents, or '' where the character is no part of a word. Takes one code point. */
function foldOther(character: string): string {
  if (!OTHER_LETTER.test(character)) return '';
  return character.normalize('NFKD').replace(COMBINING_MARK, '').toLowerCase();
}

/**
 * Splits texts into words, one linear pass each, and keeps those of all texts one after the other. Punctuation, quotation marks,
 * brackets and hyphens part words and are no words; numbers are words. For comparing what two pages print, where case, accents and hyphens must
 * make no difference; within one article `readWords` and `splitTokens` say where words are.
 */
export class WordScanner {
  private readonly ids: Column;
  private readonly stems: Column;
  private readonly starts: Column;
  private readonly ends: Column;
  private text = '';
  private hash = HASH_START;
  private stem = HASH_START;
  private letters = 0;
  /** Letters since the word began or since its last period, to know "U.S." */
  private sincePeriod = 0;
  private start = -1;
  /** Stem, letter count as they were before a closing 's. */
  private beforeApostrophe: { stem: number; letters: number } | null = null;

  /** @param length of all texts to come, about, in UTF-16 code units */
  constructor(length: number) {
    const room = 2 + Math.ceil(Math.min(length, MOST_WORDS) / LETTERS_A_WORD);
    this.ids = new Column(room);
    this.stems = new Column(room);
    this.starts = new Column(room);
    this.ends = new Column(room);
  }

  /** Adds the words of one text; tells which of all words they are. */
  add(text: string): Stretch {
    const from = this.ids.length;
    const most = from + MOST_WORDS;
    this.text = text;
    for (let at = 0; at < text.length && this.ids.length < most; ) at = this.step(at, text.charCodeAt(at));
    if (this.ids.length < most) this.close(text.length);
    return { from, to: this.ids.length };
  }

  /** The words of all texts so far; offsets count within the text of each. */
  get words(): Words {
    return this.within({ from: 0, to: this.ids.length });
  }

  /** The words of one text, by what `add` told. */
  within({ from, to }: Stretch): Words {
    return {
      ids: this.ids.slice(from, to),
      stems: this.stems.slice(from, to),
      starts: this.starts.slice(from, to),
      ends: this.ends.slice(from, to),
    };
  }

  /** Takes in the character at `at`; returns where the next one begins. */
  private step(at: number, code: number): number {
    if (isSmall(code) || isDigit(code)) this.take(at, code);
    else if (isCapital(code)) this.take(at, code + 32);
    else if (code < 0x80) this.sign(at, code);
    else return this.other(at, code);
    return at + 1;
  }

  private other(at: number, code: number): number {
    const character = String.fromCodePoint(this.text.codePointAt(at) ?? code);
    const folded = foldOther(character);
    if (folded) for (let i = 0; i < folded.length; i++) this.take(at, folded.charCodeAt(i));
    else if (this.start < 0 || !/^\p{M}$/u.test(character)) this.sign(at, code);
    return at + character.length;
  }

  private take(at: number, code: number): void {
    if (this.start < 0) this.start = at;
    this.hash = hashStep(this.hash, code);
    if (this.letters < STEM_LETTERS) this.stem = hashStep(this.stem, code);
    this.letters++;
    this.sincePeriod++;
  }

  /** A sign ends the word unless it stands inside one: an apostrophe, the period of "U.S." or "3.5", the comma of "1,000". */
  private sign(at: number, code: number): void {
    if (this.start < 0) return;
    if (code === SPACE) {
      this.close(at);
      return;
    }
    const next = this.text.charCodeAt(at + 1);
    const previous = this.text.charCodeAt(at - 1);
    if (APOSTROPHES.has(code) && (isSmall(next | 32) || next >= 0xc0)) {
      this.beforeApostrophe = (next | 32) === SMALL_S ? { stem: this.stem, letters: this.letters } : null;
      return;
    }
    const inNumber = isDigit(previous) && isDigit(next);
    if (code === COMMA && inNumber) return;
    if (code === PERIOD && inNumber) {
      this.take(at, code);
      return;
    }
    if (
      code === PERIOD &&
      this.sincePeriod === 1 &&
      isSmall(next | 32) &&
      !isSmall(this.text.charCodeAt(at + 2) | 32)
    ) {
      this.sincePeriod = 0;
      return;
    }
    this.close(at);
  }

  private close(end: number): void {
    if (this.start < 0) return;
    this.ids.push(this.hash);
    const possessive = this.beforeApostrophe?.letters === this.letters - 1 ? this.beforeApostrophe : null;
    const letters = possessive?.letters ?? this.letters;
    const says = (letters > 2 || isDigit(this.text.charCodeAt(this.start))) && !STOP_IDS.has(this.hash);
    this.stems.push(says ? (possessive?.stem ?? this.stem) : 0);
    this.starts.push(this.start);
    this.ends.push(end);
    this.hash = HASH_START;
    this.stem = HASH_START;
    this.letters = 0;
    this.sincePeriod = 0;
    this.start = -1;
    this.beforeApostrophe = null;
  }
}
