import type { Span } from '../../model/Span';
import type { ArticleText } from '../text/ArticleText';
import type { Word } from '../text/readWords';
import { wordSet } from '../text/wordSet';
import { passageOf } from './passageOf';
import { plainSketch } from './plainSketch';
import type { Sketch } from './Sketch';

const CONFIDENCE = 0.66;
const MIN_CONTENT = 4;
/** Words before the body that hears: "The inquest at Velm …". */
const MAX_SUBJECT = 6;
/** Before whom things are said. */
export const HEARERS = wordSet('court jury jurors inquest tribunal inquiry hearing');
const HEARS = wordSet('heard hears');
const WERE = wordSet('was were is');
const EDGES = ',;:–—';

/** "…, a court heard.", "The jury was told that …": what is said before a body that hears it. Null where a sentence is of no such form. */
export function readHearing(article: ArticleText, block: number, words: readonly Word[], region: Span): Sketch | null {
  const at = words.findIndex(({ lower }) => HEARERS.has(lower));
  if (at < 0) return null;
  let verb = at + 1;
  if (words[verb]?.lower === 'has' || words[verb]?.lower === 'had') verb++;
  if (WERE.has(words[verb]?.lower ?? '') && words[verb + 1]?.lower === 'told') verb++;
  else if (!HEARS.has(words[verb]?.lower ?? '')) return null;
  const { blocks } = article;
  const { text } = blocks[block]!;
  const cue = passageOf(blocks, block, words[at + 1]!.start, words[verb]!.end);
  const next = words[verb + 1];
  if (at < MAX_SUBJECT && next && (next.lower === 'that' || next.lower === 'how')) {
    const source = passageOf(blocks, block, words[0]!.start, words[at]!.end, EDGES);
    const content = passageOf(blocks, block, next.start, region.end, ',.');
    return source && cue && content && plainSketch('hearing', source, cue, content, CONFIDENCE);
  }
  let from = at;
  while (from > 0 && at - from < MAX_SUBJECT && !text.slice(words[from - 1]!.end, words[from]!.start).includes(','))
    from--;
  if (from < MIN_CONTENT || words.length - verb > MAX_SUBJECT) return null;
  if (!text.slice(words[from - 1]!.end, words[from]!.start).includes(',')) return null;
  const source = passageOf(blocks, block, words[from]!.start, words[at]!.end, EDGES);
  const content = passageOf(blocks, block, region.start, words[from - 1]!.end, EDGES);
  return source && cue && content && plainSketch('hearing', source, cue, content, CONFIDENCE);
}
