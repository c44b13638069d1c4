import { type ChainJudges, openChainJudges } from './chains/ChainJudges';
import { CircumstanceJudge } from './circumstances/CircumstanceJudge';
import type { EngineWeights } from './EngineWeights';
import { createNameTagger, type NameTagger } from './names/createNameTagger';
import { createSpeakerJudge } from './speakers/createSpeakerJudge';
import type { SpeakerJudge } from './speakers/SpeakerJudge';
import { createStatementJudge, type StatementJudge } from './statements/StatementJudge';
import { createSurenessJudge, type SurenessJudge } from './sureness/SurenessJudge';
import { createTagger, type Tagger } from './tagger/createTagger';
import { openWordKin } from './tagger/openWordKin';

/** The learned parts of the engine, opened once and asked for every article. */
export interface Judges {
  readonly tagger: Tagger;
  readonly names: NameTagger;
  readonly statements: StatementJudge;
  readonly speakers: SpeakerJudge;
  readonly circumstances: CircumstanceJudge;
  readonly chains: ChainJudges;
  readonly sureness: SurenessJudge;
}

/** The judges of the stages before the chains. */
export type JudgesBeforeChains = Pick<Judges, 'tagger' | 'names' | 'statements' | 'speakers'>;

/** Opens only these. Throws an `Error` where a room's bytes are no weight file of its judge. */
export function openJudgesBeforeChains(weights: Pick<EngineWeights, keyof JudgesBeforeChains>): JudgesBeforeChains {
  const kin = openWordKin(weights.tagger);
  const kinOf = (word: number): number => kin.of(word);
  return {
    names: createNameTagger(weights.names, kinOf),
    tagger: createTagger(weights.tagger),
    statements: createStatementJudge(weights.statements),
    speakers: createSpeakerJudge(weights.speakers, kinOf),
  };
}

/** Throws an `Error` where a room's bytes are no weight file of its judge. */
export function openJudges(weights: EngineWeights): Judges {
  return {
    ...openJudgesBeforeChains(weights),
    circumstances: new CircumstanceJudge(weights.circumstances),
    chains: openChainJudges(weights.chains),
    sureness: createSurenessJudge(weights.sureness),
  };
}
