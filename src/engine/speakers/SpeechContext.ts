import type { Article } from '../../model/Article';
import type { Company } from '../mentions/Company';
import type { EntityIndex } from '../mentions/EntityIndex';
import type { ArticleMentions } from '../mentions/readMentions';
import type { DraftStatement } from '../statements/DraftStatement';
import type { SourcePhrase } from './SourcePhrase';

/** What is known of an article before the first of its sources is settled. */
export interface SpeechContext {
  readonly article: Article;
  readonly drafts: readonly DraftStatement[];
  readonly mentions: ArticleMentions;
  readonly index: EntityIndex;
  readonly company: Company;
  /** By draft. */
  readonly phrases: readonly (SourcePhrase | null)[];
  /** By entity: how many sources have its name as their main noun. */
  readonly namedAsSource: Int32Array;
  /** The entities so named most, the first few. */
  readonly mostNamed: readonly number[];
  /** Whom an interview of questions and answers is with, where it is one. */
  readonly interviewee: number | null;
  /** By entity: a row of what the judge is told of it whatever the source (`standingTraits`). */
  readonly standing: Uint8Array;
  /** By entity: the parts of its names, folded. */
  readonly partsOf: readonly ReadonlySet<string>[];
  /** Entities by each part of their names, folded, and by their initials; the first few of each. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** By entity: the first letters of the parts of its fullest name, lower-cased. */
  readonly initialsOf: readonly string[];
}
