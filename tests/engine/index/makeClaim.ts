import type { Article } from '../../../src/model/Article';
import type { Claim } from '../../../src/model/Claim';
import type { IndexEntity, IndexFile } from '../../../src/model/IndexFile';
import type { Passage } from '../../../src/model/Passage';
import type { Speaker } from '../../../src/model/Speaker';
import type { Statement } from '../../../src/model/Statement';

/** A made-up claim; the article is the first of its file. */
export function makeClaim(content: string, speaker: string | null = null, more: Partial<Claim> = {}): Claim {
  return { id: content, article: 0, kind: 'direct', content, speaker, role: null, hops: [], entities: [], ...more };
}

/** An index of made-up claims, all of one article unless told otherwise. */
export function makeIndex(claims: readonly Claim[], entities: readonly IndexEntity[] = []): IndexFile {
  const article = { id: 'a', title: 'Harbour reopens', outlet: 'Norda Post', url: null, published: null };
  return { format: 'according-to-index', version: 1, articles: [article], entities, claims };
}

export function makeSpeaker(name: string, kind: Speaker['kind'] = 'person'): Speaker {
  return { id: name, name, role: null, kind, reason: null, foundBy: 'name' };
}

type Said = Pick<Statement, 'content' | 'speaker'>;

/** A statement whose content is the whole of its own block. */
export function makeStatement(text: string, speaker: string | null = null, block = 0): Said {
  const passage: Passage = { block, start: 0, end: text.length, text };
  return { content: [passage], speaker: speaker === null ? null : makeSpeaker(speaker) };
}

/** An article of paragraphs, with the page's own words about itself. */
export function makeArticle(paragraphs: readonly string[], more: Partial<Article> = {}): Article {
  return {
    kind: 'article',
    url: 'https://example.org/news/1',
    title: 'Another title',
    outlet: 'Example',
    ownNames: [],
    published: null,
    byline: null,
    authors: [],
    creditLines: [],
    captions: [],
    language: 'en',
    partial: false,
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    ...more,
  };
}
