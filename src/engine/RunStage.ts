/** What is done to an article, in this order: one for each room that reads it. */
export type Stage =
  | 'text'
  | 'tagger'
  | 'statements'
  | 'names'
  | 'mentions'
  | 'speakers'
  | 'circumstances'
  | 'media'
  | 'chains'
  | 'sureness'
  | 'matches';

/** Runs a stage and gives what it gives; a bench puts a clock around it. */
export type RunStage = <T>(stage: Stage, run: () => T) => T;

export const RUN_STAGE: RunStage = (_, run) => run();
