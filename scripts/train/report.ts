import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { QUOTE } from '../../src/engine/tagger/Layout';
import type { Attribution } from '../../src/model/Attribution';
import type { Passage } from '../../src/model/Passage';
import { projectRoot } from '../lib/projectRoot';
import type { GoldDocument, TokenRanges } from './GoldDocument';

/** A document with what a tagger that has not learned from it finds there. */
export interface Tagged {
  readonly document: GoldDocument;
  readonly found: readonly Attribution[];
}

type Ranges = [number, number][];
interface Line {
  readonly source: Ranges;
  readonly cue: Ranges;
  readonly content: Ranges;
}
interface Figure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}
interface Scorer {
  score(
    gold: { id: string; text: string; attributions: Line[] }[],
    predictions: Map<string, Line[]>,
  ): { metrics: Record<string, Figure>; speaker: { accuracy: number } };
}

/** Offset of each block where all are joined by empty lines. */
function startsOf({ blocks }: GoldDocument): number[] {
  let length = 0;
  return blocks.map(({ text }) => {
    const start = length;
    length += text.length + 2;
    return start;
  });
}

/** The text with all marks of quotations double, as the yardstick wants them. */
function textWithDoubleMarks({ blocks, text: { tokens, layout } }: GoldDocument, starts: readonly number[]): string {
  const signs = blocks
    .map(({ text }) => text)
    .join('\n\n')
    .split('');
  for (let i = 0; i < tokens.count; i++) {
    const quote = layout.quote[i];
    if (quote === QUOTE.open || quote === QUOTE.close) signs[starts[tokens.block[i]!]! + tokens.start[i]!] = '"';
  }
  return signs.join('');
}

function goldLine({ document }: Tagged): { id: string; text: string; attributions: Line[] } {
  const { tokens } = document.text;
  const starts = startsOf(document);
  const chars = (ranges: TokenRanges): Ranges =>
    ranges.map(([from, to]) => [
      starts[tokens.block[from]!]! + tokens.start[from]!,
      starts[tokens.block[to - 1]!]! + tokens.end[to - 1]!,
    ]);
  const attributions = document.attributions.map((a) => ({
    source: chars(a.source),
    cue: chars(a.cue),
    content: chars(a.content),
  }));
  return { id: document.id, text: textWithDoubleMarks(document, starts), attributions };
}

function predicted({ document, found }: Tagged): Line[] {
  const starts = startsOf(document);
  const chars = (passages: readonly Passage[]): Ranges =>
    passages.map((p) => [starts[p.block]! + p.start, starts[p.block]! + p.end]);
  return found.map((a) => ({ source: chars(a.source), cue: chars(a.cue), content: chars(a.content) }));
}

/** Figures of PolNeAR's yardstick as a line of text; says so where the yardstick is not here. */
export async function report(name: string, tagged: readonly Tagged[]): Promise<string> {
  const file = join(projectRoot(), '..', 'shared', 'polnear', 'score.mjs');
  if (!existsSync(file)) return `${name}: no yardstick here`;
  const { score } = (await import(pathToFileURL(file).href)) as Scorer;
  const { metrics, speaker } = score(
    tagged.map(goldLine),
    new Map(tagged.map((one) => [one.document.id, predicted(one)])),
  );
  const percent = (value: number): string => (100 * value).toFixed(1);
  const f1 = (key: string): string => percent(metrics[key]!.f1);
  const { precision, recall } = metrics.attribution!;
  return (
    `${name}: attribution ${f1('attribution')} (${percent(precision)} at ${percent(recall)}) quoted ${f1('attribution quoted')}` +
    ` indirect ${f1('attribution indirect')} speaker ${percent(speaker.accuracy)}` +
    ` | exact: source ${f1('source exact')} cue ${f1('cue exact')} content ${f1('content exact')}`
  );
}
