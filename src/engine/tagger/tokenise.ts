import type { Block } from '../../model/Block';
import { foldCode, hashRange } from '../features/hashWord';
import { CHAR, charKind } from './charKinds';
import type { Tokens } from './Tokens';
import { SHAPE } from './wordShapes';
import { LISTED_TAGS, TAG } from './wordTags';

const isWordKind = (kind: number): boolean => kind === CHAR.upper || kind === CHAR.lower || kind === CHAR.digit;

/** Length of a clitic ("'s", "'ll") that starts with the apostrophe at `at` and ends its word, or 0. */
function cliticAt(text: string, at: number): number {
  const first = foldCode(text.charCodeAt(at + 1));
  const second = at + 2 < text.length ? foldCode(text.charCodeAt(at + 2)) : 0;
  const ends = (i: number): boolean => i >= text.length || !isWordKind(charKind(text.charCodeAt(i)));
  // s, m, d
  if ((first === 115 || first === 109 || first === 100) && ends(at + 2)) return 2;
  // re, ve, ll
  const pair = (first === 114 || first === 118) && second === 101 ? true : first === 108 && second === 108;
  return pair && ends(at + 3) ? 3 : 0;
}

/** End of the word that starts at `from`; inner apostrophes, hyphens, stops and the commas of numbers belong to it. */
function wordEnd(text: string, from: number): number {
  let i = from + 1;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = charKind(code);
    if (isWordKind(kind)) continue;
    if (i + 1 >= text.length) break;
    const next = charKind(text.charCodeAt(i + 1));
    if (!isWordKind(next)) break;
    if (kind === CHAR.apostrophe) {
      if (cliticAt(text, i)) break;
    } else if (code === 44) {
      if (next !== CHAR.digit || charKind(text.charCodeAt(i - 1)) !== CHAR.digit) break;
    } else if (kind !== CHAR.hyphen && kind !== CHAR.stop && code !== 38) break;
  }
  return i;
}

/** The `SHAPE` of the word `text.slice(from, to)`. */
function wordShape(text: string, from: number, to: number): number {
  let upper = 0;
  let lower = 0;
  let digit = 0;
  for (let i = from; i < to; i++) {
    const kind = charKind(text.charCodeAt(i));
    if (kind === CHAR.upper) upper++;
    else if (kind === CHAR.lower) lower++;
    else if (kind === CHAR.digit) digit++;
  }
  if (digit) return upper + lower ? SHAPE.numeral : SHAPE.number;
  if (!upper) return SHAPE.lower;
  const first = charKind(text.charCodeAt(from)) === CHAR.upper;
  if (!lower) return upper === 1 ? SHAPE.initial : SHAPE.capitals;
  return first && upper === 1 ? SHAPE.capital : SHAPE.mixed;
}

/** The `SHAPE` of a sign. Whether a straight mark opens or closes is left to the quotations. */
function signShape(code: number): number {
  switch (code) {
    case 46:
      return SHAPE.stop;
    case 44:
      return SHAPE.comma;
    case 34:
    case 0x201c:
    case 0x201e:
    case 0xab:
      return SHAPE.openMark;
    case 0x201d:
    case 0xbb:
      return SHAPE.closeMark;
    case 58:
      return SHAPE.colon;
    case 59:
      return SHAPE.semicolon;
    case 45:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return SHAPE.dash;
    case 40:
    case 91:
      return SHAPE.openBracket;
    case 41:
    case 93:
      return SHAPE.closeBracket;
    case 63:
    case 33:
      return SHAPE.question;
    case 0x2026:
      return SHAPE.ellipsis;
    case 39:
    case 0x2018:
    case 0x2019:
      return SHAPE.apostrophe;
    default:
      return SHAPE.other;
  }
}

const SIGN_TAGS: Readonly<Record<number, number>> = {
  [SHAPE.stop]: TAG.stop,
  [SHAPE.question]: TAG.stop,
  [SHAPE.ellipsis]: TAG.stop,
  [SHAPE.comma]: TAG.comma,
  [SHAPE.openMark]: TAG.mark,
  [SHAPE.closeMark]: TAG.mark,
  [SHAPE.colon]: TAG.colon,
  [SHAPE.dash]: TAG.dash,
};

const endsIn = (text: string, to: number, ending: string): boolean => {
  for (let i = 1; i <= ending.length; i++) {
    if (foldCode(text.charCodeAt(to - i)) !== ending.charCodeAt(ending.length - i)) return false;
  }
  return true;
};

/** The `TAG` of a word that is in no list. */
function openTag(text: string, from: number, to: number, shape: number): number {
  if (shape === SHAPE.number || shape === SHAPE.numeral) return TAG.number;
  if (shape === SHAPE.capitals || shape === SHAPE.initial) return TAG.capitals;
  if (shape === SHAPE.capital || shape === SHAPE.mixed) return TAG.name;
  if (to - from < 4) return TAG.lower;
  if (endsIn(text, to, 'ly')) return TAG.adverb;
  if (endsIn(text, to, 'ed')) return TAG.ed;
  if (endsIn(text, to, 'ing')) return TAG.ing;
  return endsIn(text, to, 's') && !endsIn(text, to, 'ss') ? TAG.es : TAG.lower;
}

/** End of the stem: the common endings of verbs and nouns cut off. */
function stemEnd(text: string, from: number, to: number): number {
  const length = to - from;
  if (length > 5 && endsIn(text, to, 'ing')) return to - 3;
  if (length > 4 && endsIn(text, to, 'ied')) return to - 3;
  if (length > 4 && endsIn(text, to, 'ed')) return to - 2;
  if (length > 4 && endsIn(text, to, 'ies')) return to - 3;
  if (length > 4 && endsIn(text, to, 'sses')) return to - 2;
  if (length > 4 && endsIn(text, to, 'shes')) return to - 2;
  if (length > 4 && endsIn(text, to, 'es')) return to - 2;
  if (length > 3 && endsIn(text, to, 's') && !endsIn(text, to, 'ss')) return to - 1;
  if (length > 3 && (endsIn(text, to, 'e') || endsIn(text, to, 'y'))) return to - 1;
  return to;
}

/**
 * Cuts all blocks into words and signs, for what is learned of them: clitics are tokens ("They", "’ve"), figures go on over commas, and a token is its
 * hashes. What the weights were learned on, so no place to follow `readWords`, which reads names, or `splitTokens`, which reads credits. Linear in the
 * length of the text; every token lies within one block.
 */
export function tokenise(blocks: readonly Block[]): Tokens {
  let room = 1;
  for (const block of blocks) room += block.text.length;
  const start = new Int32Array(room);
  const end = new Int32Array(room);
  const blockStart = new Int32Array(blocks.length + 1);
  let count = 0;
  for (let b = 0; b < blocks.length; b++) {
    blockStart[b] = count;
    const text = blocks[b]!.text;
    for (let i = 0; i < text.length; ) {
      const code = text.charCodeAt(i);
      const kind = charKind(code);
      if (kind === CHAR.space) {
        i++;
        continue;
      }
      let to = i + 1;
      if (isWordKind(kind)) to = wordEnd(text, i);
      else if (kind === CHAR.apostrophe && i > 0 && isWordKind(charKind(text.charCodeAt(i - 1)))) {
        to = i + (cliticAt(text, i) || 1);
      } else if (kind === CHAR.stop || kind === CHAR.hyphen) {
        while (to < text.length && text.charCodeAt(to) === code) to++;
      } else if (code >= 0xd800 && code <= 0xdbff && to < text.length) to++;
      start[count] = i;
      end[count] = to;
      count++;
      i = to;
    }
  }
  blockStart[blocks.length] = count;
  return describe(blocks, count, start, end, blockStart);
}

/** Fills in what is known of each token by itself. */
function describe(
  blocks: readonly Block[],
  count: number,
  start: Int32Array,
  end: Int32Array,
  blockStart: Int32Array,
): Tokens {
  const block = new Int32Array(count);
  const word = new Int32Array(count);
  const stem = new Int32Array(count);
  const suffix = new Int32Array(count);
  const tag = new Uint8Array(count);
  const shape = new Uint8Array(count);
  for (let b = 0; b < blocks.length; b++) {
    const text = blocks[b]!.text;
    for (let i = blockStart[b]!; i < blockStart[b + 1]!; i++) {
      const from = start[i]!;
      const to = end[i]!;
      const code = text.charCodeAt(from);
      const kind = charKind(code);
      const isWord = isWordKind(kind) || (kind === CHAR.apostrophe && to - from > 1);
      block[i] = b;
      word[i] = hashRange(text, from, to);
      shape[i] = isWord ? wordShape(text, from, to) : signShape(code);
      if (isWord) {
        tag[i] = LISTED_TAGS.get(word[i]!) ?? openTag(text, from, to, shape[i]!);
        stem[i] = hashRange(text, from, stemEnd(text, from, to));
        suffix[i] = hashRange(text, Math.max(from, to - 3), to);
      } else {
        tag[i] = SIGN_TAGS[shape[i]!] ?? TAG.sign;
        stem[i] = word[i]!;
      }
    }
  }
  return {
    count,
    block,
    start: start.slice(0, count),
    end: end.slice(0, count),
    word,
    stem,
    suffix,
    tag,
    shape,
    blockStart,
  };
}
