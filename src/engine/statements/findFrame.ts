import type { Block } from '../../model/Block';
import type { Passage } from '../../model/Passage';
import { THIRD_PERSONS } from '../lexicon/clauseWords';
import { OPENING_VERBS } from '../lexicon/openingVerbs';
import { NOUN_LIKE, PLAIN_SAYING, REPORTING_VERBS } from '../lexicon/reportingVerbs';
import {
  BEFORE_SUBJECTS,
  CLAUSE_BOUNDARIES,
  NO_VERB_BEHIND,
  SUBJECT_ENDS,
  WORDS_BEFORE_VERBS,
} from '../lexicon/subjectWords';
import { HONORIFICS, TITLES } from '../lexicon/titles';
import { firstAtOrBehind } from '../text/firstAtOrBehind';
import { firstBehind } from '../text/firstBehind';
import type { QuotedSpan } from '../text/indexQuotations';
import type { Word } from '../text/readWords';
import { isSubject } from './isSubject';
import { passageOf } from './passageOf';

/** Who says it and by which words, beside a quotation. */
export interface Frame {
  readonly source: Passage | null;
  readonly cue: Passage;
}

/** A block with what a frame is looked for in. */
export interface FramedBlock {
  readonly blocks: readonly Block[];
  readonly block: number;
  readonly words: readonly Word[];
  readonly quoted: readonly QuotedSpan[];
}

/** Words looked at on either side of a quotation. */
const REACH = 44;
/** Words gone over before a quotation, other quotations included. */
const SCAN = 160;
/** Words between a quotation and the verb behind it. */
const SUBJECT_REACH = 38;
const EDGES = ',;:–—-';

const gapBefore = (text: string, words: readonly Word[], i: number): string =>
  i === 0 ? '' : text.slice(words[i - 1]!.end, words[i]!.start);

/** Whether a sentence ends in the gap between two words; the stop of a title or an initial does not end one. */
function endsSentence(gap: string, left: Word | undefined): boolean {
  if (gap === ' ') return false;
  if (/[!?…]/u.test(gap)) return true;
  if (!gap.includes('.')) return false;
  return !(
    left &&
    (left.text.length === 1 || HONORIFICS.has(left.lower) || TITLES.has(left.lower) || left.text.includes('.'))
  );
}

/** Indexes of the words behind `end` that belong to the frame: up to the sentence's end or the next quotation. */
function wordsBehind({ blocks, block, words, quoted }: FramedBlock, end: number): number[] {
  const { text } = blocks[block]!;
  const next = quoted[firstBehind(quoted, end)]?.start ?? text.length;
  const found: number[] = [];
  for (let i = firstAtOrBehind(words, end); i < words.length && found.length < REACH; i++) {
    const word = words[i]!;
    if (word.start >= next) break;
    if (found.length > 0 && endsSentence(gapBefore(text, words, i), words[i - 1])) break;
    found.push(i);
  }
  return found;
}

/** Indexes of the words before `start` within its sentence, or up to the quotation before it. */
function wordsBefore({ blocks, block, words, quoted }: FramedBlock, start: number): number[] {
  const { text } = blocks[block]!;
  const found: number[] = [];
  const at = firstAtOrBehind(words, start) - 1;
  // The quotations before it, from the last on.
  let q = firstAtOrBehind(quoted, start) - 1;
  for (let i = at; i >= 0 && found.length < REACH && at - i < SCAN; i--) {
    const word = words[i]!;
    while (q >= 0 && quoted[q]!.start > word.start) q--;
    if (q >= 0 && word.start < quoted[q]!.end) {
      // A sentence that ends within the quotation before parts what follows from it.
      const opens = found.length === 0 || words[found.at(-1)!]!.first;
      if (opens && endsQuoted(text, word.end)) break;
      continue;
    }
    const gap = text.slice(word.end, words[i + 1] && found.length > 0 ? words[i + 1]!.start : start);
    if (endsSentence(outsideMarks(gap), word)) break;
    found.push(i);
  }
  return found.reverse();
}

/** Whether a sentence ends at a word's end, within its quotation or with it. */
const endsQuoted = (text: string, end: number): boolean =>
  /[.!?]["”’']?$/u.test(text.slice(Math.max(0, end - 1), end + 3).trimEnd());

/** What of the signs between two words stands before a quotation mark. */
function outsideMarks(gap: string): string {
  const mark = gap.search(/["“”‘’']/u);
  return mark < 0 ? gap : gap.slice(0, mark);
}

/** The frame behind a quotation that ends at `end`: "…," said Novak; "…," the minister told reporters. Null where there is none. */
export function findFrameBehind(at: FramedBlock, end: number): Frame | null {
  const { blocks, block, words } = at;
  const { text } = blocks[block]!;
  const found = wordsBehind(at, end);
  if (found.length < 2) return null;
  const verb = found.findIndex((i, k) => {
    const word = words[i]!;
    if (k >= SUBJECT_REACH || !PLAIN_SAYING.has(word.lower) || word.lower.endsWith('ing')) return false;
    if (NOUN_LIKE.has(word.lower) && k > 0 && !(words[i - 1]!.capital || THIRD_PERSONS.has(words[i - 1]!.lower)))
      return false;
    return word.text === word.lower;
  });
  if (verb < 0) return null;
  const cueFrom = auxiliariesBefore(found, verb, words);
  const cue = passageOf(blocks, block, words[found[cueFrom]!]!.start, words[found[verb]!]!.end);
  if (!cue) return null;
  if (cueFrom > 0) {
    if (CLAUSE_BOUNDARIES.has(words[found[0]!]!.lower) && words[found[0]!]!.lower !== 'as') return null;
    if (!isSubject(found.slice(0, cueFrom).map((i) => words[i]!))) return null;
    const source = passageOf(blocks, block, words[found[0]!]!.start, words[found[cueFrom - 1]!]!.end, EDGES);
    return { source, cue };
  }
  // "said Ada Novak, head of the port authority, on Monday": up to the comma behind an apposition, else to a clause word.
  let to = verb + 1;
  let commas = 0;
  while (to < found.length) {
    const word = words[found[to]!]!;
    const gap = gapBefore(text, words, found[to]!);
    if (to > verb + 1 && /[,;:–—]/u.test(gap) && ++commas > 1) break;
    if (
      to > verb + 1 &&
      ((CLAUSE_BOUNDARIES.has(word.lower) && word.lower !== 'and') || (SUBJECT_ENDS.has(word.lower) && commas === 0))
    )
      break;
    to++;
  }
  const source =
    to > verb + 1 ? passageOf(blocks, block, words[found[verb + 1]!]!.start, words[found[to - 1]!]!.end, EDGES) : null;
  return source ? { source, cue } : null;
}

const isAuxiliary = ({ lower, text }: Word): boolean =>
  WORDS_BEFORE_VERBS.has(lower) || (text.length > 2 && text.endsWith('ly') && /\p{Ll}/u.test(text.at(-3)!));

function auxiliariesBefore(found: readonly number[], verb: number, words: readonly Word[]): number {
  let from = verb;
  while (from > 0 && isAuxiliary(words[found[from - 1]!]!)) from--;
  return from;
}

/**
 * The frame before a quotation that starts at `start`: Novak said: "…"; he vowed to be "…". The last verb of speech before it counts.
 * `plain` asks for a verb that nearly always stands beside quotations. Null where there is none.
 */
export function findFrameBefore(at: FramedBlock, start: number, plain: boolean): Frame | null {
  const { blocks, block, words } = at;
  const { text } = blocks[block]!;
  const found = wordsBefore(at, start);
  const verbs = plain ? PLAIN_SAYING : REPORTING_VERBS;
  for (let v = found.length - 1; v >= 0; v--) {
    const verb = words[found[v]!]!;
    if (!verbs.has(verb.lower)) continue;
    if (v === 0 && verb.capital && OPENING_VERBS.has(verb.lower)) return saysFirst(at, found);
    if (verb.text !== verb.lower) continue;
    if (v === 0) {
      // "…, adding: “…”" behind another quotation: the subject stands further up.
      const cue = verb.lower.endsWith('ing') ? passageOf(blocks, block, verb.start, verb.end) : null;
      return cue && { source: null, cue };
    }
    const before = words[found[v - 1]!]!;
    if (
      NOUN_LIKE.has(verb.lower) &&
      !THIRD_PERSONS.has(before.lower) &&
      before.lower !== 'who' &&
      !(before.capital && /[,:]\s?$/u.test(text.slice(verb.end, start)))
    )
      continue;
    // "the report", "a call", "their claims": a noun.
    if (NO_VERB_BEHIND.has(before.lower) || before.possessive) {
      // Over a comma or another quotation it is no noun: "… “change of stance,” saying, “…”".
      if (before.lower !== 'and' && before.lower !== 'to' && !/[,"”]/u.test(text.slice(before.end, verb.start)))
        continue;
    }
    // "obtained and reported by the paper": a participle of something else.
    if (words[found[v]! + 1]?.lower === 'by') continue;
    const from = auxiliariesBefore(found, v, words);
    // "rose at five to write": no "went on to say".
    const leads = found.slice(from, v).map((i) => words[i]!.lower);
    if (leads.includes('to') && !leads.includes('on')) continue;
    if (verb.lower.endsWith('ing') && /[,"”]/u.test(text.slice(before.end, verb.start))) {
      const cue = passageOf(blocks, block, verb.start, verb.end);
      return cue && { source: null, cue };
    }
    const source = subjectBefore(text, found, from, words, at);
    const cue = passageOf(blocks, block, words[found[from]!]!.start, verb.end);
    // "asked about the harbour and said: “…”": the subject stands further up.
    if (cue && !source && (verb.lower.endsWith('ing') || (before.lower === 'and' && isFiniteForm(verb.lower))))
      return { source, cue };
    if (cue && source) return { source, cue };
  }
  return null;
}

/** "Says Ada Novak, who heads the port: “…”": the verb opens its sentence. */
function saysFirst({ blocks, block, words }: FramedBlock, [verb, ...rest]: readonly number[]): Frame | null {
  if (verb === undefined || !isSubject(rest.map((i) => words[i]!))) return null;
  const cue = passageOf(blocks, block, words[verb]!.start, words[verb]!.end);
  const source = passageOf(blocks, block, words[rest[0]!]!.start, words[rest.at(-1)!]!.end, EDGES);
  return cue && source && { source, cue };
}

/** A past form or a third person: no infinitive and no imperative. */
const isFiniteForm = (verb: string): boolean => /(?:s|d|wrote)$/u.test(verb);

/** The subject that ends right before the verb: back to a clause's edge; over a description between commas to the noun it describes. */
function subjectBefore(
  text: string,
  found: readonly number[],
  verb: number,
  words: readonly Word[],
  at: FramedBlock,
): Passage | null {
  let from = verb;
  // "…, head of the port authority, said": begins before the first of the two commas.
  const apposed = verb > 0 && gapBefore(text, words, found[verb]!).includes(',');
  let commas = apposed ? 2 : 0;
  while (from > 0) {
    const word = words[found[from - 1]!]!;
    const gap = from < verb || apposed ? gapBefore(text, words, found[from] ?? -1) : '';
    if (from <= verb && /[,;:(–—]/u.test(gap)) {
      commas--;
      if (commas < 0) break;
    }
    if (CLAUSE_BOUNDARIES.has(word.lower) && commas <= 0 && !(word.lower === 'and' && words[found[from - 2]!]?.capital))
      break;
    if (REPORTING_VERBS.has(word.lower) && word.text === word.lower && commas <= 0 && from < verb) break;
    from--;
  }
  while (from < verb && BEFORE_SUBJECTS.has(words[found[from]!]!.lower)) from++;
  if (from === verb || !isSubject(found.slice(from, verb).map((i) => words[i]!))) return null;
  return passageOf(at.blocks, at.block, words[found[from]!]!.start, words[found[verb - 1]!]!.end, EDGES);
}
