import { gzipSync } from 'node:zlib';
import { findMatches } from '../../../src/engine/index/findMatches';
import type { OpenIndex } from '../../../src/engine/index/OpenIndex';
import { openPack } from '../../../src/engine/index/pack/openPack';
import { readHeader } from '../../../src/engine/index/pack/readHeader';
import { FIRST_OF_WORDINGS } from '../../../src/engine/index/pack/sectionTypes';
import { articleFromText } from '../../../src/engine/text/articleFromText';
import type { Article } from '../../../src/model/Article';
import type { Passage } from '../../../src/model/Passage';
import type { Statement } from '../../../src/model/Statement';
import { medianTime } from '../median';
import type { Searcher } from './Searcher';

type Said = Pick<Statement, 'content' | 'speaker'>;

export interface Page {
  readonly article: Article;
  readonly statements: readonly Said[];
}

/** A page whose every paragraph is a statement, by the speaker given or by nobody. */
export function pageOf(texts: readonly string[], speakerOf: (at: number) => string | null = () => null): Page {
  const statements = texts.map((text, block): Said => {
    const passage: Passage = { block, start: 0, end: text.length, text };
    const name = speakerOf(block);
    const speaker =
      name === null ? null : { id: name, name, role: null, kind: 'person' as const, reason: null, foundBy: 'name' };
    return { content: [passage], speaker };
  });
  return { article: articleFromText({ text: texts.join('\n\n') }), statements };
}

/** Per statement of a page the claims that it is said to be, in the same or in altered words. */
export function wordingsFound({ article, statements }: Page, index: OpenIndex): string[][] {
  const { matches } = findMatches(article, statements, [{ index, origin: 'pack' }]);
  return matches.map((list) => list.filter(({ kind }) => kind.endsWith('words')).map(({ claim }) => claim));
}

/** Our own: the claims of a pack, `c0`, `c1` and so on. */
export function packSearcher(pack: Uint8Array): Searcher {
  const openMs = medianTime(9, 1, () => openPack(pack));
  const index = openPack(pack);
  const { header, body } = readHeader(pack);
  const wordings = header.sections[FIRST_OF_WORDINGS]![0];
  const size = (bytes: Uint8Array) => gzipSync(bytes, { level: 6 }).length;
  return {
    openMs,
    stored: { index: size(body.subarray(0, wordings)), wordings: size(body.subarray(wordings)) },
    memory: pack.length,
    search: (texts) =>
      wordingsFound(pageOf(texts), index).map((claims) => claims.map((claim) => Number(claim.slice(1)))),
  };
}
