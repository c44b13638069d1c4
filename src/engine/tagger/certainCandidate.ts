import { type Candidate, READING } from './Candidate';
import { extentOf } from './extentOf';
import type { TokenSpan } from './windowAround';

/** A candidate that a rule has read, with a cue of one token: nothing in it is in doubt. */
export function certainCandidate(anchor: number, source: TokenSpan, content: TokenSpan): Candidate {
  const cue = { from: anchor, to: anchor + 1 };
  return {
    anchor,
    reading: READING.best,
    cue,
    source,
    content: [content],
    extent: extentOf(source, cue, [content]),
    cueChance: 1,
    logChance: 0,
    sourceChance: 1,
    contentChance: 1,
    contentLeast: 1,
  };
}
