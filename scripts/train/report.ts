import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Candidate } from '../../src/engine/tagger/Candidate';
import { chooseCandidates, FLOOR } from '../../src/engine/tagger/chooseCandidates';
import { toAttribution } from '../../src/engine/tagger/toAttribution';
import type { GoldDocument, TokenRanges } from './GoldDocument';
import { judgeCandidates } from './judgeCandidates';

/** A document with its candidates and how likely each is right. */
export interface Rated {
  readonly document: GoldDocument;
  readonly candidates: readonly Candidate[];
  readonly chances: Float64Array;
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

function goldLine({ document }: Rated): { id: string; text: string; attributions: Line[] } {
  const { tokens } = document.text;
  let text = '';
  const starts = document.blocks.map((b) => {
    const start = text.length;
    text += `${b.text}\n\n`;
    return start;
  });
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
  return { id: document.id, text, attributions };
}

function predicted({ document, candidates, chances }: Rated, floor: number): Line[] {
  let length = 0;
  const starts = document.blocks.map((b) => {
    const start = length;
    length += b.text.length + 2;
    return start;
  });
  return chooseCandidates(candidates, chances, floor).map((i) => {
    const a = toAttribution(document.blocks, document.text.tokens, candidates[i]!, chances[i]!);
    const chars = (passages: typeof a.cue): Ranges =>
      passages.map((p) => [starts[p.block]! + p.start, starts[p.block]! + p.end]);
    return { source: chars(a.source), cue: chars(a.cue), content: chars(a.content) };
  });
}

/** Precision at recall: of each kind, how far down the list a given precision holds. */
function shownLines(rated: readonly Rated[]): string[] {
  const lists = { quoted: [] as [number, number][], indirect: [] as [number, number][] };
  const gold = { quoted: 0, indirect: 0 };
  const isQuoted = (document: GoldDocument, ranges: TokenRanges): boolean =>
    ranges.some(([from, to]) => {
      const { tokens } = document.text;
      for (let i = from; i < to; i++) {
        if (/["“”„‟«»]/.test(document.blocks[tokens.block[i]!]!.text.slice(tokens.start[i], tokens.end[i])))
          return true;
      }
      return false;
    });
  for (const { document, candidates, chances } of rated) {
    for (const a of document.attributions) gold[isQuoted(document, a.content) ? 'quoted' : 'indirect']++;
    const right = judgeCandidates(document, candidates);
    for (const i of chooseCandidates(candidates, chances, 0.05)) {
      const ranges = candidates[i]!.content.map(({ from, to }) => [from, to] as const);
      lists[isQuoted(document, ranges) ? 'quoted' : 'indirect'].push([chances[i]!, right[i]!]);
    }
  }
  return (['quoted', 'indirect'] as const).map((kind) => {
    const list = lists[kind].sort((a, b) => b[0] - a[0]);
    const parts = [0.95, 0.9, 0.85, 0.8, 0.7].map((precision) => {
      let hits = 0;
      let best = 0;
      let threshold = 1;
      list.forEach(([chance, right], n) => {
        hits += right;
        if (hits / (n + 1) >= precision && n > 20) {
          best = hits;
          threshold = chance;
        }
      });
      return `${precision}: ${((100 * best) / gold[kind]).toFixed(1)} (>= ${threshold.toFixed(3)})`;
    });
    return `  ${kind} recall at precision ${parts.join(', ')}`;
  });
}

/** Figures of PolNeAR's yardstick, one line of text for each group; nothing where the yardstick is not here. */
export async function report(name: string, rated: readonly Rated[], floor = FLOOR): Promise<string> {
  const file = join(process.env.ACCORDING_TO_ROOT!, '..', 'shared', 'polnear', 'score.mjs');
  if (!existsSync(file)) return `${name}: no yardstick here`;
  const { score } = (await import(pathToFileURL(file).href)) as Scorer;
  const { metrics, speaker } = score(
    rated.map(goldLine),
    new Map(rated.map((r) => [r.document.id, predicted(r, floor)])),
  );
  const f1 = (key: string): string => (100 * metrics[key]!.f1).toFixed(1);
  return [
    `${name}: attribution ${f1('attribution')} quoted ${f1('attribution quoted')} indirect ${f1('attribution indirect')}` +
      ` speaker ${(100 * speaker.accuracy).toFixed(1)} | exact: source ${f1('source exact')} cue ${f1('cue exact')} content ${f1('content exact')}`,
    ...shownLines(rated),
  ].join('\n');
}
