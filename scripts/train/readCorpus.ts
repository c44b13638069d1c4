import { readFileSync } from 'node:fs';
import { readText } from '../../src/engine/tagger/readText';
import type { Tokens } from '../../src/engine/tagger/Tokens';
import { textToBlocks } from '../../src/engine/text/textToBlocks';
import type { GoldAttribution, GoldDocument, TokenRanges } from './GoldDocument';

type CharRanges = readonly (readonly [number, number])[];

/** One line of the corpus; offsets are UTF-16 code units of `text`. */
export interface CorpusLine {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: CharRanges;
    readonly cue: CharRanges;
    readonly content: CharRanges;
  }[];
}

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

/** One annotated article as tokens. `rates` is empty at first; `rateWords` fills it in. */
export function toGoldDocument(line: CorpusLine): GoldDocument {
  const { blocks, starts } = textToBlocks(line.text);
  const text = readText(blocks, new Int8Array(1 << 14));
  const attributions: GoldAttribution[] = line.attributions.map((a) => ({
    source: toTokens(text.tokens, starts, a.source),
    cue: toTokens(text.tokens, starts, a.cue),
    content: toTokens(text.tokens, starts, a.content),
  }));
  return { id: line.id, month: line.date.slice(0, 7), blocks, starts, text, attributions };
}

/** Reads a file of annotated articles, one JSON object a line. */
export function readCorpus(path: string): GoldDocument[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => toGoldDocument(JSON.parse(line) as CorpusLine));
}
