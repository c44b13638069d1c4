import type { NameKind } from '../../../src/engine/names/NameKind';
import { type StretchAt, stretchesOf } from '../../../src/engine/names/stretchesOf';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import { articleFromText } from '../../../src/engine/text/articleFromText';
import type { Block } from '../../../src/model/Block';
import type { Passage } from '../../hearsay/Passage';
import type { NameForms } from '../../hearsay/readNames';
import { patternOfForms } from './patternOfForms';

/** A passage with its stretches and their right labels. */
export interface LabelledPassage {
  readonly blocks: readonly Block[];
  readonly text: ArticleText;
  readonly stretches: readonly StretchAt[];
  /** Side by side with the stretches. */
  readonly labels: readonly Uint8Array[];
}

/** Reads a passage's stretches and labels their words by its `forms`: of kinds that overlap the longer form counts. */
export function labelledStretches(passage: Passage, forms: NameForms): LabelledPassage {
  const { blocks } = articleFromText(passage);
  const text = new ArticleText(blocks);
  const stretches = stretchesOf(blocks, text);
  const pattern = patternOfForms(forms.keys());
  const kinds = blocks.map((block) => {
    const found: { start: number; end: number; kind: NameKind }[] = [];
    if (pattern)
      for (const match of block.text.matchAll(pattern))
        found.push({ start: match.index, end: match.index + match[0].length, kind: forms.get(match[0])! });
    return found;
  });
  const labels = stretches.map(({ block, words }) =>
    Uint8Array.from(words, (word, i) => {
      const name = kinds[block]!.find(
        ({ start, end }) => start <= word.start && word.start < end && word.start + word.text.length <= end,
      );
      if (!name) return 0;
      const opens = i === 0 || words[i - 1]!.start < name.start;
      return 2 * name.kind + (opens ? 0 : 1);
    }),
  );
  return { blocks, text, stretches, labels };
}
