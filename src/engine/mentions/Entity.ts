import type { TitleGender } from '../lexicon/titles';
import type { NameKind } from '../names/NameKind';

/** Somebody or something an article names: all its mentions taken together. */
export interface Entity {
  /** Unique within one article. */
  readonly id: string;
  /** The fullest form of the name that the article prints, without title and honorific. */
  readonly name: string;
  readonly tokens: readonly string[];
  /** `unknown`: nothing on the page tells a person from an organisation. */
  readonly kind: 'person' | 'organisation' | 'unknown';
  /** As `personScore` gives it: above 0 rather a person, below rather a body or a place. */
  readonly personScore: number;
  /** What the judge of names takes most of its mentions for. */
  readonly nameKind: NameKind;
  readonly gender: TitleGender;
  /** Roles as printed, in order of mention, each once. */
  readonly roles: readonly string[];
  /** Words of all its roles and titles, lower-cased. */
  readonly roleWords: ReadonlySet<string>;
  /** As the page tells it, or null. */
  readonly age: number | null;
  readonly mentions: number;
}
