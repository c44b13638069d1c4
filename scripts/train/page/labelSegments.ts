import { foldLoosely } from '../../../src/page/findHeadline';
import type { Segment } from '../../../src/page/Segment';

/** Words in a run, as in the measure of the article-extraction benchmark. */
const RUN = 4;
/** Share of a segment's runs that must stand in the article's text. */
const ENOUGH = 0.6;

function runsOf(text: string): string[] {
  const words = foldLoosely(text).split(' ');
  const runs: string[] = [];
  for (let at = 0; at + RUN <= words.length; at++) runs.push(words.slice(at, at + RUN).join(' '));
  return runs;
}

/** 1 for each segment that is part of the text somebody cleaned, 0 for the others. A text of few words must be a line of it. */
export function labelSegments(segments: readonly Segment[], body: string): Uint8Array {
  const wanted = new Set(runsOf(body));
  const lines = new Set(body.split(/\n+/).map(foldLoosely));
  return Uint8Array.from(segments, ({ text }) => {
    const runs = runsOf(text);
    if (runs.length < RUN) return lines.has(foldLoosely(text)) ? 1 : 0;
    return runs.filter((run) => wanted.has(run)).length >= ENOUGH * runs.length ? 1 : 0;
  });
}
