import { KIN_RATES, type LearnedWords, RATE_BITS } from '../../src/engine/tagger/LearnedWords';
import { readText } from '../../src/engine/tagger/readText';
import type { Tokens } from '../../src/engine/tagger/Tokens';
import { WordKin } from '../../src/engine/tagger/WordKin';
import { textToBlocks } from '../../src/engine/text/textToBlocks';
import type { Block } from '../../src/model/Block';
import type { GoldDocument, TokenRanges } from './GoldDocument';
import { readKin } from './kin/readKin';
import { swapMarks } from './swapMarks';

/** Half-open offsets into a text, in UTF-16 code units. */
export type CharRanges = readonly (readonly [number, number])[];

export interface MarkedAttribution {
  readonly source: CharRanges;
  readonly cue: CharRanges;
  readonly content: CharRanges;
}

/** A text with its outermost attributions. */
export interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly MarkedAttribution[];
}

/** Words whose classes alone are known. */
const unrated = (): LearnedWords => ({
  kin: new WordKin(readKin()),
  rates: new Int8Array(1 << RATE_BITS),
  kinRates: new Int8Array(KIN_RATES),
});

/** Token ranges that share at least one character with the given ranges of the text, cut where a block ends. */
function toTokens(tokens: Tokens, starts: readonly number[], ranges: CharRanges): TokenRanges {
  const out: [number, number][] = [];
  for (const [from, to] of ranges) {
    let first = -1;
    for (let i = 0; i <= tokens.count; i++) {
      const base = i < tokens.count ? starts[tokens.block[i]!]! : Number.POSITIVE_INFINITY;
      const inside = i < tokens.count && base + tokens.start[i]! < to && base + tokens.end[i]! > from;
      if (inside && first < 0) first = i;
      if (!inside && first >= 0) {
        out.push([first, i]);
        first = -1;
      }
      if (base >= to) break;
    }
  }
  return out;
}

/**
 * A marked text as tokens, in the blocks that `prepare` makes of those of the text; it may shorten a block at its end. Rates of words are empty at
 * first; `rateWords` fills them in.
 */
export function toGoldDocument(
  { id, text: printed, attributions }: MarkedText,
  { corpus, fold, swapped = false }: Pick<GoldDocument, 'corpus' | 'fold'> & Partial<GoldDocument>,
  prepare: (blocks: readonly Block[]) => Block[] = (blocks) => [...blocks],
): GoldDocument {
  const plain = textToBlocks(swapped ? swapMarks(printed) : printed);
  const { starts } = plain;
  const blocks = prepare(plain.blocks);
  const text = readText(blocks, unrated());
  const { tokens } = text;
  return {
    id,
    corpus,
    fold,
    swapped,
    blocks,
    text,
    attributions: attributions.map(({ source, cue, content }) => ({
      source: toTokens(tokens, starts, source),
      cue: toTokens(tokens, starts, cue),
      content: toTokens(tokens, starts, content),
    })),
  };
}
