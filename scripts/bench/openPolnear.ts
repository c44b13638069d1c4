import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Passage } from '../../src/model/Passage';
import { readJsonl } from '../lib/readJsonl';
import type { BaselineAttribution, Range } from './compromiseBaseline';
import type { Scores } from './yardsticks';

export interface Gold {
  readonly id: string;
  readonly text: string;
}

export interface Figure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What the scorer of PolNeAR returns, as far as it is read here. */
export interface PolnearScore {
  readonly metrics: Readonly<Record<string, Figure>>;
  readonly speaker: { readonly accuracy: number };
}

type Scorer = (gold: readonly Gold[], predictions: ReadonlyMap<string, readonly BaselineAttribution[]>) => PolnearScore;

/** The development part of PolNeAR and its own scorer. */
export async function openPolnear(shared: string): Promise<{ score: Scorer; gold: readonly Gold[] }> {
  const { score }: { score: Scorer } = await import(pathToFileURL(join(shared, 'polnear', 'score.mjs')).href);
  return { score, gold: readJsonl<Gold>(join(shared, 'polnear', 'dev.jsonl')) };
}

export const percent = (share: number) => 100 * share;

export function scoresOf({ metrics, speaker }: PolnearScore): Scores {
  const f1 = (name: string) => percent(metrics[name]?.f1 ?? 0);
  return {
    attribution: f1('attribution'),
    quoted: f1('attribution quoted'),
    indirect: f1('attribution indirect'),
    speaker: percent(speaker.accuracy),
    source: f1('source exact'),
    cue: f1('cue exact'),
    content: f1('content exact'),
  };
}

/** Passages of blocks as ranges of the text that the blocks begin in at `starts`. */
export const rangesFrom =
  (starts: readonly number[]) =>
  (passages: readonly Passage[]): Range[] =>
    passages.map((p) => [starts[p.block]! + p.start, starts[p.block]! + p.end]);
