import type { Article } from '../model/Article';
import type { IndexFile } from '../model/IndexFile';
import type { NamedThing } from '../model/NamedThing';
import type { Report } from '../model/Report';
import { analyse } from './analyse';
import type { EngineWeights } from './EngineWeights';
import { nameEntities } from './index/nameEntities';
import { openIndex } from './index/openIndex';
import { openJudges } from './Judges';
import type { Rules } from './Rules';

/** Everything the engine needs to know, handed in by its host: it reads no file and asks nobody. */
export interface EngineData {
  /** What was learned; `shippedWeights` holds what the extension brings. */
  readonly weights: EngineWeights;
  /** A checked index, or null where there is nothing to compare with. */
  readonly index: IndexFile | null;
  /** Which rules are at work; all where it is left out. */
  readonly rules?: Rules;
}

export interface Engine {
  /** Same article, same report. Never throws on any text. */
  analyse(article: Article): Report;
  /** Whom and what an article names, the most named first; asked for by a reader, never on the way to a highlight. */
  nameEntities(article: Article): NamedThing[];
}

/** Opens weights and index once; the engine made holds no further state. Throws where the weights are not of this version. */
export function createEngine({ weights, index, rules }: EngineData): Engine {
  const judges = openJudges(weights);
  const opened = index === null ? null : openIndex(index);
  return { analyse: (article) => analyse(article, judges, opened, rules), nameEntities };
}
