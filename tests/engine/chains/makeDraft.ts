import type { DraftStatement } from '../../../src/engine/statements/DraftStatement';
import type { Article } from '../../../src/model/Article';
import type { Passage } from '../../../src/model/Passage';
import type { Speaker, SpeakerKind } from '../../../src/model/Speaker';

/** A statement by the words that show it, as they stand in the article. */
export interface Said {
  readonly content: string;
  readonly source?: string;
  readonly cue?: string;
  /** Full name; null where nobody is credited. */
  readonly speaker: string | null;
  readonly kind?: SpeakerKind;
  readonly within?: number;
  readonly continues?: number;
}

function find(article: Article, words: string | undefined, near: number): Passage[] {
  if (!words) return [];
  const order = [near, ...article.blocks.keys()].filter((b) => b >= 0);
  for (const block of order) {
    const start = article.blocks[block]!.text.indexOf(words);
    if (start >= 0) return [{ block, start, end: start + words.length, text: words }];
  }
  throw new Error(`not in the article: ${words}`);
}

export function makeDraft(article: Article, said: Said): { draft: DraftStatement; speaker: Speaker | null } {
  const content = find(article, said.content, -1);
  const near = content[0]!.block;
  const draft: DraftStatement = {
    kind: said.speaker === null ? 'unattributed' : /["“]/u.test(said.content) ? 'direct' : 'indirect',
    source: find(article, said.source, near),
    cue: find(article, said.cue, near),
    content,
    confidence: 1,
    sayable: true,
    foundBy: ['tagger'],
    within: said.within ?? null,
    continues: said.continues ?? null,
  };
  const speaker =
    said.speaker === null
      ? null
      : {
          id: said.speaker,
          name: said.speaker,
          role: null,
          kind: said.kind ?? 'person',
          reason: null,
          foundBy: 'name',
        };
  return { draft, speaker };
}
