import { cpuTime } from './cpuTime';

/** The middle of some figures; the upper one of two. */
export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** Median CPU time in ms of some runs, after as many to warm up as asked. */
export function medianTime(runs: number, warmUps: number, run: () => unknown): number {
  for (let i = 0; i < warmUps; i++) run();
  return median(Array.from({ length: runs }, () => cpuTime(run)));
}
