import type { Span } from '../../model/Span';
import { LEADING_VERBS, PLAIN_SAYING } from '../lexicon/reportingVerbs';
import type { ArticleText } from '../text/ArticleText';
import { quotedWithin } from '../text/indexQuotations';
import type { Word } from '../text/readWords';
import { wordSet } from '../text/wordSet';
import type { Coverage } from './Coverage';
import { passageOf } from './passageOf';
import { plainSketch } from './plainSketch';
import { HEARERS, readHearing } from './readHearing';
import { readInverted } from './readInverted';
import { readLeading } from './readLeading';
import { QUOTED_AS, QUOTING } from './readQuotedAs';
import { readTrailing } from './readTrailing';
import type { Sketch } from './Sketch';
import { skipDateline } from './skipDateline';

const CONFIDENCE = 0.6;
const MIN_CONTENT = 4;
/** A sentence of which more than this share is spoken for is left to whoever found it. */
const MAX_COVERED = 0.1;
/** How far into a sentence its form is looked for, in UTF-16 code units. */
const REACH = 400;
/** Participles that report behind a comma. */
const PARTICIPLES = wordSet('stating saying adding arguing claiming insisting warning noting explaining telling');
/** A sentence without any of these is of none of the forms. */
const TELLING: ReadonlySet<string> = new Set([
  ...PLAIN_SAYING,
  ...LEADING_VERBS,
  ...PARTICIPLES,
  ...QUOTING,
  ...HEARERS,
]);
const REPORTED_BY =
  /\s((?:was|were|has been|had been)\s(?:first\s)?reported\sby)\s(\p{Lu}[^,.;]{1,60}|the\s\p{Lu}[^,.;]{1,60})[.,]/u;
const EDGES = ',;:–—';

/**
 * Indirect statements of the plainest forms that the tagger passed over: "…, the minister told reporters on Monday.",
 * "The minister has stressed …". One statement a sentence, in reading order; only sentences without quotation marks.
 */
export function findPlainStatements(article: ArticleText, covered: Coverage): Sketch[] {
  const found: Sketch[] = [];
  article.blocks.forEach((block, b) => {
    if (block.kind !== 'paragraph' && block.kind !== 'list-item') return;
    for (const sentence of article.sentences(b)) {
      if (covered.of(b, sentence.start, sentence.end) > MAX_COVERED * (sentence.end - sentence.start)) continue;
      if (!tells(article.wordsWithin(b, sentence.start, sentence.end))) continue;
      if (quotedWithin(article.quoted, b, sentence.start, sentence.end).length > 0) continue;
      const start = skipDateline(block.text, sentence.start);
      const sketch = readSentence(article, b, { start, end: sentence.end });
      if (!sketch) continue;
      found.push(sketch);
      covered.add(sketch.content);
    }
  });
  return found;
}

const tells = (words: readonly Word[]): boolean => words.some((w) => TELLING.has(w.lower));

function readSentence(article: ArticleText, block: number, region: Span): Sketch | null {
  const words = article.wordsWithin(block, region.start, region.end);
  return (
    readHearing(article, block, words, region) ??
    readTrailing(article, block, words, region) ??
    readInverted(article, block, words, region) ??
    readLeading(article, block, words, region) ??
    (words.some((w) => QUOTING.has(w.lower)) ? quotedAs(article, block, region) : null) ??
    reportedBy(article, block, region) ??
    participle(article, block, words, region)
  );
}

/** "A daily had quoted railway sources as saying that …": the quoted ones speak. */
function quotedAs(article: ArticleText, block: number, region: Span): Sketch | null {
  const { text } = article.blocks[block]!;
  const found = QUOTED_AS.exec(text.slice(region.start, Math.min(region.end, region.start + REACH)));
  if (!found) return null;
  const at = region.start + found.index;
  const behind = at + found[0].length;
  const name = at + found[0].indexOf(found[1]!);
  const source = passageOf(article.blocks, block, name, name + found[1]!.length, EDGES);
  const cue = passageOf(article.blocks, block, at + found[0].lastIndexOf(found[2]!), behind);
  const content = passageOf(article.blocks, block, behind, region.end, ',.');
  return source && cue && content && content.text.length > 12
    ? plainSketch('quoted-as', source, cue, content, CONFIDENCE)
    : null;
}

/** "The ban was first reported by the Ledger." */
function reportedBy(article: ArticleText, block: number, region: Span): Sketch | null {
  const text = article.blocks[block]!.text.slice(region.start, Math.min(region.end, region.start + REACH));
  if (!text.includes(' reported by ')) return null;
  const found = REPORTED_BY.exec(text);
  if (!found || found.index < 12) return null;
  const at = region.start + found.index + 1;
  const end = at + found[0].length - 1;
  const source = passageOf(article.blocks, block, at + found[0].lastIndexOf(found[2]!) - 1, end, ',.');
  const cue = passageOf(article.blocks, block, at, at + found[1]!.length);
  const content = passageOf(article.blocks, block, region.start, region.start + found.index);
  return source && cue && content ? plainSketch('reported-by', source, cue, content, CONFIDENCE) : null;
}

/** "…, stating in an interview that …": who leads the sentence speaks. */
function participle(article: ArticleText, block: number, words: readonly Word[], region: Span): Sketch | null {
  const { text } = article.blocks[block]!;
  const v = words.findIndex(
    (w, i) => i > 2 && PARTICIPLES.has(w.lower) && text.slice(words[i - 1]!.end, w.start).includes(','),
  );
  if (v < 0) return null;
  const that = words.findIndex((w, i) => i > v && i < v + 16 && w.lower === 'that');
  if (that < 0 || words.length - that < MIN_CONTENT) return null;
  const cue = passageOf(article.blocks, block, words[v]!.start, words[v]!.end);
  const content = passageOf(article.blocks, block, words[that]!.start, region.end, ',.');
  return cue && content ? plainSketch('participle', null, cue, content, CONFIDENCE) : null;
}
