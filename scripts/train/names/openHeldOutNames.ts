import { createNameTagger, type NameTagger } from '../../../src/engine/names/createNameTagger';
import type { NamedWords } from '../../../src/engine/names/NamedWords';
import { openWordKin } from '../../../src/engine/tagger/openWordKin';
import { foldOfPassage } from '../../hearsay/foldOfPassage';
import type { GoldArticle } from '../../hearsay/goldArticle';
import { heldOutWeights } from '../heldOutWeights';

/** The names of a passage as a reader sees them that has not learned from its register; one list a block. */
export type HeldOutNames = (
  gold: Pick<GoldArticle, 'passage' | 'article' | 'text'>,
) => readonly (readonly NamedWords[])[];

/** Opens the readers that `npm run train -- names` kept, each where it is first asked for; what ships where none was kept. */
export function openHeldOutNames(): HeldOutNames {
  const opened = new Map<number, NameTagger>();
  return ({ passage, article, text }) => {
    const fold = foldOfPassage(passage);
    let tagger = opened.get(fold);
    if (!tagger) {
      const { weights } = heldOutWeights(fold);
      const kin = openWordKin(weights.tagger);
      tagger = createNameTagger(weights.names, (word) => kin.of(word));
      opened.set(fold, tagger);
    }
    return tagger(article.blocks, text);
  };
}
