import { articleKey } from '../../src/engine/index/articleKey';
import { statementKeys } from '../../src/engine/index/statementKeys';
import type { Article } from '../../src/model/Article';
import type { IndexEntity } from '../../src/model/IndexFile';
import type { SavedPage } from '../../src/model/SavedPage';
import type { Statement } from '../../src/model/Statement';
import { makeArticle, makeSpeaker } from '../engine/index/makeClaim';

/** What a made-up page has somebody say. */
export interface MadeStatement extends Partial<Omit<Statement, 'content' | 'speaker'>> {
  readonly words: string;
  readonly speaker?: string | null;
}

/** Persons by name and surname. */
const personOf = (name: string): IndexEntity => ({ name, kind: 'person', names: [name, name.split(' ').at(-1)!] });

/** A saved page whose paragraphs are statements, and that names their speakers; addresses tell pages apart. */
export function madePage(
  url: string,
  said: readonly MadeStatement[],
  more: Partial<Article> = {},
  savedAt = 1000,
): SavedPage {
  const article = makeArticle(
    said.map(({ words }) => words),
    { url, title: `Page at ${url}`, outlet: 'Norda Post', published: '2026-03-01', ...more },
  );
  const contents = said.map(({ words: text }, block) => ({ content: [{ block, start: 0, end: text.length, text }] }));
  const keys = statementKeys(articleKey(article), contents);
  const statements = said.map(
    ({ words: _words, speaker = 'Ada Novak', ...rest }, i): Statement => ({
      id: `s${i + 1}`,
      key: keys[i]!,
      kind: 'direct',
      source: [],
      cue: [],
      ...contents[i]!,
      speaker: speaker === null ? null : makeSpeaker(speaker),
      setting: { audience: null, venue: null, place: null, when: null, date: null },
      chain: { depth: 0, hops: [] },
      confidence: 0.9,
      shown: true,
      foundBy: ['tagger'],
      matches: [],
      ...rest,
    }),
  );
  const { blocks: _blocks, ...page } = article;
  const report = {
    page: { ...page, kind: 'article' as const, dateline: null },
    headings: [],
    statements,
    agencies: [],
    entities: [],
    claims: {},
  };
  const speakers = new Set(statements.flatMap(({ speaker }) => speaker?.name ?? []));
  const named = Array.from(speakers, personOf);
  return { id: articleKey(article), savedAt, engine: '0.0.0', article, report, named };
}
