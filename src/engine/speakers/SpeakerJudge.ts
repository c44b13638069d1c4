import type { Candidate } from './Candidate';
import type { SourcePlace } from './SourcePlace';
import type { SpeechContext } from './SpeechContext';

/** How likely each candidate of a source is the one meant, as log-odds. */
export type SpeakerJudge = (
  candidates: readonly Candidate[],
  place: SourcePlace,
  context: SpeechContext,
) => Float64Array;
