import type { Article } from '../model/Article';
import type { IndexEntity, IndexFile } from '../model/IndexFile';
import type { NamedThing } from '../model/NamedThing';
import type { Report } from '../model/Report';
import { analyse } from './analyse';
import type { EngineWeights } from './EngineWeights';
import type { IndexSource } from './index/IndexSource';
import { nameEntities } from './index/nameEntities';
import { openIndexFile } from './index/openIndexFile';
import { readEntities } from './index/readEntities';
import { openJudges } from './Judges';
import type { Rules } from './rules/Rules';

/** Everything the engine needs to know, handed in by its host: it reads no file and asks nobody. */
export interface EngineData {
  /** What was learned; `shippedWeights` holds what the extension brings. */
  readonly weights: EngineWeights;
  /** The bundled index, checked, or null where there is none. */
  readonly index: IndexFile | null;
  /** Which rules are at work; all where it is left out. */
  readonly rules?: Rules;
}

export interface Engine {
  /**
   * Same article, same report. Never throws on any text.
   *
   * @param further what the reader has besides the bundled index; of a claim in several the first one's is shown
   */
  analyse(article: Article, further?: readonly IndexSource[]): Report;
  /** Whom and what an article names, the most named first; asked for by a reader, never on the way to a highlight. */
  nameEntities(article: Article): NamedThing[];
  /** The same as an index keeps them, for `claimsFromReport`; `report` must be of the article. */
  entitiesOf(article: Article, report: Report): IndexEntity[];
}

/** Opens weights and index once; the engine made holds no further state. Throws where the weights are not of this version. */
export function createEngine({ weights, index, rules }: EngineData): Engine {
  const judges = openJudges(weights);
  const bundled: IndexSource[] = index === null ? [] : [{ index: openIndexFile(index), origin: 'bundled' }];
  return {
    analyse: (article, further = []) => analyse(article, judges, [...bundled, ...further], rules),
    nameEntities: (article) => nameEntities(article, judges.names),
    entitiesOf: (article, report) => readEntities(article, personsOf(report), judges.names),
  };
}

/** Full names of the persons whom a report lets speak. */
const personsOf = ({ statements }: Report): ReadonlySet<string> =>
  new Set(statements.flatMap(({ speaker }) => (speaker?.kind === 'person' ? speaker.name : [])));
