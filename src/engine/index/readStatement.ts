import type { SpeakerKind } from '../../model/Speaker';
import type { Statement } from '../../model/Statement';
import { contentText } from './contentText';
import { findEntities } from './findEntities';
import { nameWords } from './nameWords';
import type { OpenIndex } from './openIndex';
import type { Wording } from './Wording';
import { wordingOf } from './wordingOf';

/** A statement of the page as matching needs it. */
export interface PageStatement {
  readonly wording: Wording;
  /** Words of the speaker's name; null where nobody is named. */
  readonly speaker: { readonly name: Int32Array; readonly kind: SpeakerKind } | null;
  /** Subject words, each once. */
  readonly stems: readonly number[];
  /** Entities of the index that the content names, rising. */
  readonly entities: readonly number[];
}

/** Reads a statement's words, speaker and entities once, for all the ways of matching. */
export function readStatement(statement: Pick<Statement, 'content' | 'speaker'>, index: OpenIndex): PageStatement {
  const text = contentText(statement.content);
  const wording = wordingOf(text);
  const named = statement.speaker !== null && statement.speaker.kind !== 'unnamed' ? statement.speaker : null;
  return {
    wording,
    speaker: named && { name: nameWords(named.name), kind: named.kind },
    stems: [...new Set(wording.stems)].filter((stem) => stem !== 0),
    entities: [...findEntities([wording], index.names).mentions.keys()].sort((a, b) => a - b),
  };
}
