import type { Block } from '../../src/model/Block';
import { readJsonl } from '../lib/readJsonl';
import { partsByMonth } from '../press/partsByMonth';
import type { GoldDocument } from './GoldDocument';
import { type MarkedText, toGoldDocument } from './toGoldDocument';

/** One line of the corpus: an article with its day, "2016-03-01". */
export interface CorpusLine extends MarkedText {
  readonly date: string;
}

/** A first line of at most so many words is the headline, though the corpus closes it with a full stop. */
const HEADLINE_WORDS = 20;
/** To learn from, every so many-th article has its double marks made single ones, as British and many Asian papers print them. */
const SWAPPED = 4;

/** The blocks with the full stop that the corpus puts after every headline taken off: pages print none. */
function withBareHeadline(blocks: readonly Block[]): Block[] {
  const [first, ...rest] = blocks;
  if (!first?.text.endsWith('.') || first.text.split(' ').length > HEADLINE_WORDS) return [...blocks];
  return [{ kind: 'headline', text: first.text.slice(0, -1) }, ...rest];
}

/** Reads a file of PolNeAR's annotated articles, one JSON object a line, as printed. */
export function readPolnear(path: string): GoldDocument[] {
  return readJsonl<CorpusLine>(path).map((line) => toGoldDocument(line, { corpus: 'polnear', fold: 0 }));
}

/** The same to learn from: every other headline loses its full stop, some articles their double marks. */
export function readPolnearToLearn(path: string): GoldDocument[] {
  const lines = readJsonl<CorpusLine>(path);
  const fold = partsByMonth(lines);
  return lines.map((line, n) =>
    toGoldDocument(
      line,
      { corpus: 'polnear', fold: fold[n]!, swapped: n % SWAPPED === 2 },
      n % 2 === 1 ? withBareHeadline : undefined,
    ),
  );
}
