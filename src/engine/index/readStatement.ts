import type { SpeakerKind } from '../../model/Speaker';
import type { Statement } from '../../model/Statement';
import { contentText } from './contentText';
import { findNames } from './findNames';
import type { OpenIndex } from './openIndex';
import type { PageText } from './PageText';
import type { Wording } from './Wording';
import type { Words } from './Words';
import { wordingOf } from './wordingOf';
import { wordsWithin } from './wordsWithin';

/** A statement of the page as matching needs it. */
export interface PageStatement {
  readonly wording: Wording;
  /** Words of the speaker's name; null where nobody is named. */
  readonly speaker: { readonly name: Int32Array; readonly kind: SpeakerKind } | null;
  /** Subject words, each once; worked out when first asked for. */
  readonly stems: readonly number[];
  /** Entities of the index that the content names, rising. */
  readonly entities: readonly number[];
}

interface Content {
  readonly wording: Wording;
  readonly entities: ReadonlySet<number>;
}

/** Content of one passage is a stretch of its block, whose words and names are known already; null for any other. */
function readPassage(content: Statement['content'], page: readonly PageText[]): Content | null {
  const [passage] = content;
  const block = passage && content.length === 1 ? page[passage.block] : undefined;
  if (!passage || !block) return null;
  const { words } = block.wording;
  const stretch = wordsWithin(words, passage);
  if (stretch === null) return null;
  const { from, to } = stretch;
  const names = block.names.filter((name) => from <= name.from && name.to <= to);
  const wording = {
    text: passage.text,
    ids: words.ids.subarray(from, to),
    stems: words.stems.subarray(from, to),
    get words(): Words {
      const shift = (offset: number): number => offset - passage.start;
      const starts = words.starts.subarray(from, to).map(shift);
      return { ids: wording.ids, stems: wording.stems, starts, ends: words.ends.subarray(from, to).map(shift) };
    },
  };
  return { wording, entities: new Set(names.map(({ entity }) => entity)) };
}

function readText(text: string, index: OpenIndex): Content {
  const wording = wordingOf(text);
  return { wording, entities: new Set(findNames(wording, index.names).map(({ entity }) => entity)) };
}

/**
 * Reads a statement's words, speaker and entities once, for all the ways of matching.
 *
 * @param page the blocks it stands in
 * @param nameOf words of a speaker's name, as `nameWords` gives them
 */
export function readStatement(
  { content, speaker }: Pick<Statement, 'content' | 'speaker'>,
  page: readonly PageText[],
  nameOf: (name: string) => Int32Array,
  index: OpenIndex,
): PageStatement {
  const { wording, entities } = readPassage(content, page) ?? readText(contentText(content), index);
  const named = speaker !== null && speaker.kind !== 'unnamed' ? speaker : null;
  let stems: readonly number[] | undefined;
  return {
    wording,
    speaker: named && { name: nameOf(named.name), kind: named.kind },
    get stems() {
      stems ??= [...new Set(wording.stems)].filter((stem) => stem !== 0);
      return stems;
    },
    entities: [...entities].sort((a, b) => a - b),
  };
}
