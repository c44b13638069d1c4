// Finds attributions in plain texts: JSONL {id, text} on stdin, JSONL {id, attributions} on stdout.
// Spans are offsets into the text, half-open, in UTF-16 code units; the manner is PolNeAR's.

import { createInterface } from 'node:readline';
import { SHIPPED_WEIGHTS } from '../src/engine/shippedWeights';
import { createTagger } from '../src/engine/tagger/createTagger';
import { textToBlocks } from '../src/engine/text/textToBlocks';
import type { Passage } from '../src/model/Passage';

const tag = createTagger(SHIPPED_WEIGHTS.tagger);

function extract(text: string): unknown[] {
  const { blocks, starts } = textToBlocks(text);
  const spans = (passages: readonly Passage[]): [number, number][] =>
    passages.map((p) => [starts[p.block]! + p.start, starts[p.block]! + p.end]);
  return tag(blocks).attributions.map(({ source, cue, content, confidence }) => ({
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    confidence: Number(confidence.toFixed(4)),
  }));
}

let line = 0;
for await (const input of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  line++;
  if (!input.trim()) continue;
  let article: { id?: unknown; text?: unknown };
  try {
    article = JSON.parse(input);
  } catch {
    console.error(`extract: line ${line} is no JSON`);
    process.exitCode = 1;
    continue;
  }
  if (typeof article?.text !== 'string') {
    console.error(`extract: line ${line} has no text; each line must be {"id", "text"}`);
    process.exitCode = 1;
    continue;
  }
  process.stdout.write(`${JSON.stringify({ id: article.id, attributions: extract(article.text) })}\n`);
}
