import { readFileSync } from 'node:fs';
import { readText } from '../../src/engine/tagger/readText';
import type { Tokens } from '../../src/engine/tagger/Tokens';
import { textToBlocks } from '../../src/engine/text/textToBlocks';
import type { Block } from '../../src/model/Block';
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

/** A first line of at most so many words is the headline, though the corpus closes it with a full stop. */
const HEADLINE_WORDS = 20;

/** The blocks with the full stop that the corpus puts after every headline taken off: pages print none. */
function withBareHeadline(blocks: readonly Block[]): Block[] {
  const [first, ...rest] = blocks;
  if (!first?.text.endsWith('.') || first.text.split(' ').length > HEADLINE_WORDS) return [...blocks];
  return [{ kind: 'headline', text: first.text.slice(0, -1) }, ...rest];
}

/** One annotated article as tokens. `rates` is empty at first; `rateWords` fills it in. */
function toGoldDocument(line: CorpusLine, bareHeadline = false): GoldDocument {
  const { blocks: printed, starts } = textToBlocks(line.text);
  const blocks = bareHeadline ? withBareHeadline(printed) : printed;
  const text = readText(blocks, new Int8Array(1 << 14));
  const attributions: GoldAttribution[] = line.attributions.map((a) => ({
    source: toTokens(text.tokens, starts, a.source),
    cue: toTokens(text.tokens, starts, a.cue),
    content: toTokens(text.tokens, starts, a.content),
  }));
  return { id: line.id, month: line.date.slice(0, 7), blocks, starts, text, attributions };
}

/** Reads a file of annotated articles, one JSON object a line. To learn from, every other headline loses its full stop. */
export function readCorpus(path: string, toLearn = false): GoldDocument[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line, n) => toGoldDocument(JSON.parse(line) as CorpusLine, toLearn && n % 2 === 1));
}
