import type { Span } from '../../model/Span';
import { FINITE_VERBS } from '../lexicon/clauseWords';
import { DOCUMENT_HEADS } from '../lexicon/documents';
import { ORGANISATION_HEADS } from '../lexicon/organisationWords';
import { PEOPLE_HEADS, ROLE_HEADS } from '../lexicon/roles';
import { HONORIFICS, TITLES } from '../lexicon/titles';
import type { ArticleText } from '../text/ArticleText';
import type { Word } from '../text/readWords';
import { wordSet } from '../text/wordSet';
import { passageOf } from './passageOf';
import { plainSketch } from './plainSketch';
import type { Sketch } from './Sketch';

const CONFIDENCE = 0.66;
const MIN_CONTENT = 4;
/** Words of a name with its role and description. */
const MAX_SPEAKER = 16;
/** What follows a speaker and is no part of him: when, where, to whom. */
const BEHIND_SPEAKER = wordSet('on in during at by after to when while as before with yesterday today');
/** Verbs that stand before their subject. */
const VERBS = wordSet(
  'said says say added adds explained explains noted notes wrote writes argued argues warned warns recalled recalls insisted insists concluded concludes',
);
const HAVE = wordSet('has have had');
const OPENS_DESCRIPTION = wordSet('a an the who');
/** Words that open no speaker behind a verb. */
const NO_SPEAKER = wordSet(
  'his her its their our my your he she they it i we you there this that of to for in on at by with from about against how why what',
);
const BEHIND_NOUN = wordSet('of for from who issued released published');
const PRONOUNS = wordSet('he she they it i we');

/**
 * "Content, said Ada Novak, head of the port.": a stretch of one block without quotation marks whose verb stands before its source. Null
 * where it is of no such form.
 * @param words those of the stretch
 */
export function readInverted(article: ArticleText, block: number, words: readonly Word[], region: Span): Sketch | null {
  const { text } = article.blocks[block]!;
  // What is said has a verb; "Ada Novak, head of the port, said …" has none before.
  const finite = words.findIndex(isFiniteVerb);
  if (finite < 0 || words[0]!.lower === 'who') return null;
  for (let v = Math.max(MIN_CONTENT, finite + 1); v < words.length - 1; v++) {
    const verb = words[v]!;
    if (!VERBS.has(verb.lower) || text.slice(words[v - 1]!.end, verb.start).trimEnd() !== ',') continue;
    const to = speakerEnd(text, words, v + 1);
    if (to < 0) continue;
    const last = words[descriptionEnd(text, words, to)]!;
    const source = passageOf(article.blocks, block, words[v + 1]!.start, last.end);
    const cue = passageOf(article.blocks, block, verb.start, verb.end);
    const content = passageOf(article.blocks, block, region.start, words[v - 1]!.end, ',;:–—');
    if (source && cue && content) return plainSketch('inverted', source, cue, content, CONFIDENCE);
  }
  return null;
}

/**
 * Index of the last word of the speaker that begins at `from`: a name or a noun for somebody who speaks, with what describes it up to the
 * sentence's end. -1 where another clause begins there.
 */
function speakerEnd(text: string, words: readonly Word[], from: number): number {
  // "…, say experts": a bare "say" has several people for a subject.
  const bare = words[from - 1]!.lower === 'say';
  let noun = -1;
  if (NO_SPEAKER.has(words[from]!.lower)) return -1;
  for (let i = from; i < words.length && i < from + MAX_SPEAKER; i++) {
    const { lower, end } = words[i]!;
    if (FINITE_VERBS.has(lower) || (i > from && PRONOUNS.has(lower)) || lower === 'that') return -1;
    const next = words[i + 1];
    const gap = !next ? '.' : words[i]!.possessive ? ' ' : text.slice(end, next.start);
    const ends =
      (gap.trim() !== '' && !(gap.trim() === '.' && isShortened(words[i]!))) || BEHIND_SPEAKER.has(next!.lower);
    if (noun < 0 && (ends || BEHIND_NOUN.has(next!.lower))) {
      if (!isSpeaker(words[i]!) || (bare && !PEOPLE_HEADS.has(lower))) return -1;
      noun = i;
    }
    if (noun >= 0 && ends) return i;
  }
  return -1;
}

/** Index of the last word of a description between commas behind a speaker ("…, head of the port, …"), or the speaker's own. */
function descriptionEnd(text: string, words: readonly Word[], speaker: number): number {
  const first = words[speaker + 1];
  if (!first || text.slice(words[speaker]!.end, first.start).trim() !== ',') return speaker;
  if (!(OPENS_DESCRIPTION.has(first.lower) || isSpeaker(first))) return speaker;
  for (let i = speaker + 1; i < words.length && i < speaker + MAX_SPEAKER; i++) {
    if (FINITE_VERBS.has(words[i]!.lower)) return speaker;
    const next = words[i + 1];
    if (!next || /[,.]$/u.test(text.slice(words[i]!.end, next.start).trim())) return i;
  }
  return speaker;
}

/** "Dr.", "J.": a stop behind it ends no sentence. */
const isShortened = ({ text, lower }: Word): boolean => text.length === 1 || HONORIFICS.has(lower) || TITLES.has(lower);

/** Also the one in "it's" and "they've". */
const isFiniteVerb = ({ text, lower, possessive }: Word): boolean =>
  (PRONOUNS.has(lower) && (possessive || text.length > lower.length)) ||
  (text === lower && (FINITE_VERBS.has(lower) || HAVE.has(lower)));

const isSpeaker = ({ lower, capital }: Word): boolean =>
  capital || [ROLE_HEADS, PEOPLE_HEADS, ORGANISATION_HEADS, DOCUMENT_HEADS].some((heads) => heads.has(lower));
