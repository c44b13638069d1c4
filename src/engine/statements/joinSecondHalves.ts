import type { Passage } from '../../model/Passage';
import type { ArticleText } from '../text/ArticleText';
import { firstAtOrBehind } from '../text/firstAtOrBehind';
import type { QuotedSpan } from '../text/indexQuotations';
import { Coverage } from './Coverage';
import type { Sketch } from './Sketch';

/** The end of a quotation is told by so many UTF-16 code units. */
const LAST_WORD = 24;
/** Fewer words that stand alone in marks are a term. */
const MIN_WORDS = 3;

/**
 * What goes on in its own paragraph goes to the statement before it: the second half of a quotation (“…,” says Novak, “which nobody saw”),
 * and quoted sentences that stand alone behind it, without a cue of their own.
 */
export function joinSecondHalves(article: ArticleText, sketches: readonly Sketch[]): Sketch[] {
  const covered = new Coverage();
  for (const { source, cue, content } of sketches) for (const part of [source, cue, content]) covered.add(part);
  for (const sketch of sketches) {
    if (sketch.outer !== null) continue;
    const halves = halvesBehind(article, sketch, covered);
    if (halves.length === 0) continue;
    sketch.content = [...sketch.content, ...halves];
    sketch.foundBy = [...sketch.foundBy.filter((name) => name !== 'second-half'), 'second-half'];
    covered.add(halves);
  }
  return [...sketches];
}

const last = (passages: readonly Passage[], block: number): Passage | undefined =>
  passages
    .filter((p) => p.block === block)
    .reduce<Passage | undefined>((a, b) => (a && a.end > b.end ? a : b), undefined);

/** The quotations behind a statement in its paragraph that go on with it: up to the first that is somebody's already. */
function halvesBehind(article: ArticleText, { source, cue, content }: Sketch, covered: Coverage): Passage[] {
  const told = cue.at(-1);
  const block = (told ?? content[0]!).block;
  const said = content.filter((p) => p.block === block);
  if (!said.some(({ text }) => /["“”‘’]/u.test(text))) return [];
  const end = last([...source, ...cue, ...content], block)?.end ?? 0;
  const text = article.blocks[block]!.text;
  const found: Passage[] = [];
  let from = end;
  const quoted = article.quoted.get(block) ?? [];
  for (let i = firstAtOrBehind(quoted, end); i < quoted.length; i++) {
    const span = quoted[i]!;
    if (covered.of(block, from, span.end) > 0) break;
    const split =
      found.length === 0 &&
      told !== undefined &&
      said[0]!.start < told.start &&
      /^[^.!?;]*[,–—]\s*$/u.test(text.slice(end, span.start));
    if (!split && !standsAlone(article, block, span)) break;
    found.push({ block, start: span.start, end: span.end, text: text.slice(span.start, span.end) });
    from = span.end;
  }
  return found;
}

/** Whether a quotation is a sentence or more by itself: nothing of its sentence stands outside the marks. */
function standsAlone(article: ArticleText, block: number, { start, end, part }: QuotedSpan): boolean {
  const { text } = article.blocks[block]!;
  if (part > 0 || article.wordsWithin(block, start, end).length < MIN_WORDS) return false;
  const before = text.slice(Math.max(0, start - 12), start).trimEnd();
  const inner = text
    .slice(Math.max(start, end - LAST_WORD), end)
    .replace(/["”’']+$/u, '')
    .trimEnd();
  const after = text.slice(end, end + 3).trim();
  return /[.!?…"”’)\]]$/u.test(before) && (/[.!?…]$/u.test(inner) || after === '' || /^[.!?]/u.test(after));
}
