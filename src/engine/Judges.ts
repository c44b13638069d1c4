import { type ChainJudges, openChainJudges } from './chains/ChainJudges';
import { CircumstanceJudge } from './circumstances/CircumstanceJudge';
import type { EngineWeights } from './EngineWeights';
import { createSpeakerJudge } from './speakers/createSpeakerJudge';
import type { SpeakerJudge } from './speakers/SpeakerJudge';
import { createStatementJudge, type StatementJudge } from './statements/StatementJudge';
import { createSurenessJudge, type SurenessJudge } from './sureness/SurenessJudge';
import { createTagger, type Tagger } from './tagger/createTagger';

/** The learned parts of the engine, opened once and asked for every article. */
export interface Judges {
  readonly tagger: Tagger;
  readonly statements: StatementJudge;
  readonly speakers: SpeakerJudge;
  readonly circumstances: CircumstanceJudge;
  readonly chains: ChainJudges;
  readonly sureness: SurenessJudge;
}

/** Throws an `Error` where a room's bytes are no weight file of its judge. */
export function openJudges(weights: EngineWeights): Judges {
  return {
    tagger: createTagger(weights.tagger),
    statements: createStatementJudge(weights.statements),
    speakers: createSpeakerJudge(weights.speakers),
    circumstances: new CircumstanceJudge(weights.circumstances),
    chains: openChainJudges(weights.chains),
    sureness: createSurenessJudge(weights.sureness),
  };
}
