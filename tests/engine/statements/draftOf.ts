import type { DraftStatement } from '../../../src/engine/statements/DraftStatement';
import type { Article } from '../../../src/model/Article';
import type { Attribution } from '../../../src/model/Attribution';
import type { Block, BlockKind } from '../../../src/model/Block';
import type { Passage } from '../../../src/model/Passage';

/** An article of paragraphs; "# " marks a headline, "## " a subhead. */
export function articleOf(lines: readonly string[], more: Partial<Article> = {}): Article {
  const blocks = lines.map((line): Block => {
    const mark = /^(#{1,2}) /u.exec(line)?.[1];
    const kind: BlockKind = mark === '#' ? 'headline' : mark === '##' ? 'subhead' : 'paragraph';
    return { kind, text: mark ? line.slice(mark.length + 1) : line };
  });
  return {
    kind: 'article',
    url: 'https://ledger.example/quay',
    title: '',
    outlet: null,
    ownNames: [],
    published: null,
    byline: null,
    authors: [],
    creditLines: [],
    captions: [],
    language: 'en',
    partial: false,
    blocks,
    ...more,
  };
}

/** The passage of the first place where words stand in a block, from an offset on. */
export function passage(article: Article, block: number, words: string, from = 0): Passage {
  const start = article.blocks[block]!.text.indexOf(words, from);
  if (start < 0) throw new Error(`no "${words}" in block ${block}`);
  return { block, start, end: start + words.length, text: words };
}

/** An attribution in one block, by its words. */
export function attribution(
  article: Article,
  block: number,
  source: string,
  cue: string,
  ...content: string[]
): Attribution {
  return {
    source: source === '' ? [] : [passage(article, block, source)],
    cue: cue === '' ? [] : [passage(article, block, cue)],
    content: content.map((words) => passage(article, block, words)),
    confidence: 0.9,
  };
}

/** A draft as the stage before would make it. */
export function draft(article: Article, block: number, source: string, cue: string, content: string): DraftStatement {
  return {
    ...attribution(article, block, source, cue, content),
    kind: /["“]/u.test(content) ? 'direct' : 'indirect',
    sayable: true,
    foundBy: ['tagger'],
    within: null,
    continues: null,
  };
}
