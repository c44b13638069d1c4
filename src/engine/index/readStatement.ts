import type { Speaker } from '../../model/Speaker';
import type { Statement } from '../../model/Statement';
import { contentText } from './contentText';
import { findNames } from './findNames';
import type { OpenIndex } from './OpenIndex';
import type { PageText } from './PageText';
import type { Wording } from './Wording';
import type { Words } from './Words';
import { wordingOf } from './wordingOf';
import { wordsWithin } from './wordsWithin';

/** A statement of the page as matching needs it. */
export interface PageStatement {
  readonly wording: Wording;
  /** The speakers of the index that are this one; none where nobody is named. */
  readonly speakers: ReadonlySet<number>;
  /** Subject words, each once; worked out when first asked for. */
  readonly stems: ReadonlySet<number>;
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
  let within: Words | undefined;
  const wording = {
    text: passage.text,
    ids: words.ids.subarray(from, to),
    stems: words.stems.subarray(from, to),
    get words(): Words {
      within ??= {
        ids: wording.ids,
        stems: wording.stems,
        starts: shifted(words.starts, from, to, passage.start),
        ends: shifted(words.ends, from, to, passage.start),
      };
      return within;
    },
  };
  return { wording, entities: new Set(names.map(({ entity }) => entity)) };
}

/** Offsets of some of a block's words as those of a passage of it. */
function shifted(offsets: Int32Array, from: number, to: number, start: number): Int32Array {
  const within = offsets.slice(from, to);
  for (let i = 0; i < within.length; i++) within[i] = within[i]! - start;
  return within;
}

function subjectOf(stems: Int32Array): ReadonlySet<number> {
  const subject = new Set<number>();
  for (let i = 0; i < stems.length; i++) if (stems[i] !== 0) subject.add(stems[i]!);
  return subject;
}

function readText(text: string, index: OpenIndex): Content {
  const wording = wordingOf(text);
  return { wording, entities: new Set(findNames(wording, index).map(({ entity }) => entity)) };
}

/**
 * Reads a statement's words, speaker and entities once, for all the ways of matching.
 *
 * @param page the blocks it stands in
 * @param speakersOf the speakers of the index that a speaker of the page is
 */
export function readStatement(
  { content, speaker }: Pick<Statement, 'content' | 'speaker'>,
  page: readonly PageText[],
  speakersOf: (speaker: Speaker | null) => ReadonlySet<number>,
  index: OpenIndex,
): PageStatement {
  const { wording, entities } = readPassage(content, page) ?? readText(contentText(content), index);
  let stems: ReadonlySet<number> | undefined;
  return {
    wording,
    speakers: speakersOf(speaker),
    get stems() {
      stems ??= subjectOf(wording.stems);
      return stems;
    },
    entities: [...entities].sort((a, b) => a - b),
  };
}
