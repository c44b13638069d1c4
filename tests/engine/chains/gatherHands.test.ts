import { describe, expect, it } from 'vitest';
import { gatherHands } from '../../../src/engine/chains/gatherHands';
import type { Hand } from '../../../src/engine/chains/Hand';
import { readMedia } from '../../../src/engine/media/readMedia';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import { mentionsOf } from '../mentions/mentionsOf';
import { articleOf } from '../statements/draftOf';

function mediaOf(...lines: string[]): Hand[] {
  const article = articleOf(lines);
  const { sentences, finder, own, page } = readMedia(article, new ArticleText(article.blocks));
  return gatherHands(sentences, finder, mentionsOf(article), own, page).filter(({ isMedium }) => isMedium);
}

describe('gatherHands', () => {
  it.each<[string, readonly string[]]>([
    ['Ada Novak told Radio Norda’s Harbour Hour News it rained.', ['Radio Norda']],
    ['Ada Novak told the Harbour Tribune on Radio Norda it rained.', ['Radio Norda']],
    ['An attack by the Harbour Tribune on Radio Norda was over.', ['Harbour Tribune', 'Radio Norda']],
    ['Ada Novak told Radio Norda and the Harbour Tribune it rained.', ['Radio Norda', 'Harbour Tribune']],
    ['It rained, the Norda News Agency (NNA) reported.', ['Norda News Agency']],
    ['It rained, the Norda Wire Agency (NAN) reported.', ['NAN']],
    ['It rained, the Marsh County Ledger (NNA) reported.', ['Marsh County Ledger', 'NNA']],
    ['It rained, the Marsh County Ledger, a Russian newspaper, reported.', ['Marsh County Ledger']],
    ['It rained, the Russian newspaper Marsh County Ledger reported.', ['Marsh County Ledger']],
    [
      'It rained, the Marsh County Ledger said. A Russian newspaper said so too.',
      ['Marsh County Ledger', 'Russian newspaper'],
    ],
    ['Ada Novak told ESPN Brasil it rained.', ['ESPN Brasil']],
    ['It rained, BBC Gaza correspondent Ada Novak was told.', ['BBC']],
    ['Ada Novak told KVXR it rained, KVXR News reported.', ['KVXR']],
    ['People think it rained. “People think it snowed,” she said.', []],
    ['Ada Novak told People it rained.', ['People']],
  ])('%s', (line, expected) => {
    expect(mediaOf(line).map(({ name }) => name)).toEqual(expected);
  });

  it.each([
    [
      'the medium named last',
      'Ada Novak told the Marsh County Ledger it rained. “It snowed,” she told the same newspaper.',
    ],
    ['one that only its words tell', 'It rained, as first reported by Forkful. “It snowed,” Ada Novak told the site.'],
  ])('finds again %s', (_, line) => {
    expect(mediaOf(line).map(({ mentions }) => mentions.length)).toEqual([2]);
  });
});
