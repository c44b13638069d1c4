import { DOCUMENT_HEADS } from '../lexicon/documents';
import { OF_AUTHORSHIP, OF_PLACE_OR_ORIGIN } from '../lexicon/prepositions';
import { CORE_END } from '../lexicon/sourceWords';
import { wordSet } from '../lexicon/wordSet';
import { LetterPattern } from '../text/LetterPattern';
import type { Word } from '../text/readWords';
import type { PhrasePart } from './Candidate';
import type { SourcePhrase } from './SourcePhrase';

/** What the name of a body goes on over, the latter before a place alone: "Ministry of Sluices", "the embassy in Velm". */
const JOINS = wordSet('of for');
const BREAK = /[,;:()[\]–—"“”]|\s-\s/u;
/** "1,500 voters" */
const DIGIT = /^\d/u;
/** Who it is, not what the sentence adds: "a senior official", not "a senior official, who asked not to be named". */
const TAIL = new LetterPattern(
  /(?<=\p{L}{3})(?:,\s.*|\s(?:who|whose|speaking|in (?:its|his|her|their)|in a (?:statement|court filing|filing|letter|memo|report|tweet|post|email|interview))\b.*)$/su,
);
const ARTICLE = /^(?:the|an?|this|that|these|those)\s+/iu;

/** A paper as the source describes it: "a survey by the beekeepers' union", "inquiry report". */
export const printedDocument = (phrase: SourcePhrase): string => printedDescription(phrase).replace(DEFINITE, '');
const DEFINITE = /^(?:the|this|that|these|those)\s+/iu;

/** The words of a source, or of a part of it, as a name for whoever has none; null where it has no such part. */
export function printedName(phrase: SourcePhrase, part: PhrasePart): string | null {
  switch (part) {
    case 'whole':
      return named(phrase, phrase.words, 0, phrase.core.length);
    case 'owner': {
      const owner = phrase.core.findIndex((word, i) => word.possessive && i + 1 < phrase.core.length);
      return owner < 0 ? null : spelled(phrase, 0, owner + 1);
    }
    case 'maker': {
      const by = phrase.words.findIndex(({ lower }, i) => i >= phrase.core.length && OF_AUTHORSHIP.has(lower));
      return by < 0 || by + 1 >= phrase.words.length ? null : named(phrase, phrase.words, by + 1, by + 2);
    }
  }
}

/** The same for somebody who is described: what the sentence adds is left out. */
export function printedDescription({ passage, head }: SourcePhrase): string {
  const text = passage.text.replace(/[\s,;:–—-]+$/u, '').replace(/['’]s?$/u, '');
  const short = text.replace(TAIL.for(text), '');
  return DOCUMENT_HEADS.has(head.lower) ? short.replace(PROVENANCE, '') : short;
}
/** How a paper came to the page: "internal files seen by the Ledger", "a log which the company showed". */
const PROVENANCE =
  /(?<=\p{L}{3})\s(?:seen|obtained|reviewed|viewed|examined|shared|leaked|filed|attached|made public|which|that)\s.*$/su;

/** From one word on, at least up to `to`, as far as a name may go. */
function named(phrase: SourcePhrase, words: readonly Word[], from: number, to: number): string {
  const { text, start } = phrase.passage;
  let end = to;
  while (end < words.length) {
    const gap = text.slice(words[end - 1]!.end - start, words[end]!.start - start);
    if (gap !== ' ' && BREAK.test(gap) && !(gap === ',' && DIGIT.test(words[end]!.lower))) break;
    if (CORE_END.has(words[end]!.lower) && !goesOnOver(words, end)) break;
    end++;
  }
  return spelled(phrase, from, end);
}

/** Whether a name may go on over a preposition. */
function goesOnOver(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next) return false;
  return JOINS.has(words[at]!.lower) || (OF_PLACE_OR_ORIGIN.has(words[at]!.lower) && next.capital);
}

function spelled({ passage, words }: SourcePhrase, from: number, to: number): string {
  const printed = passage.text.slice(words[from]!.start - passage.start, words[to - 1]!.end - passage.start);
  return printed.replace(ARTICLE, '');
}
