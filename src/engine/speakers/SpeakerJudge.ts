/** How likely each candidate of a source is the one meant, as log-odds, from rows of `TRAITS` numbers. */
export type SpeakerJudge = (rows: Uint8Array, count: number) => Float64Array;
