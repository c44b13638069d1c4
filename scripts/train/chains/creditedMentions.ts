import type { Hand } from '../../../src/engine/chains/Hand';
import { textToBlocks } from '../../../src/engine/text/textToBlocks';
import type { GoldArticle } from '../../hearsay/goldArticle';
import { likeness } from './handOfHop';

/** Whether each mention of each hand stands in words that are labelled as showing that hand. */
export function creditedMentions({ passage }: Pick<GoldArticle, 'passage'>, hands: readonly Hand[]): boolean[][] {
  const { starts } = textToBlocks(passage.text);
  const shown = passage.statements.flatMap(({ hops }) =>
    hops.filter((hop) => hop.carries || hop.own).map((hop) => ({ hop, at: placesOf(passage.text, hop.evidence) })),
  );
  return hands.map((hand) => {
    const evidence = shown.filter(({ hop }) => likeness(hop, hand) > 0).flatMap(({ at }) => at);
    return hand.mentions.map(({ sentence, from, to }) => {
      const start = starts[sentence.block]! + sentence.tokens[from]!.start;
      const end = starts[sentence.block]! + sentence.tokens[to - 1]!.end;
      return evidence.some(([a, b]) => start < b && a < end);
    });
  });
}

function placesOf(text: string, words: string): [number, number][] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < 4; at = text.indexOf(words, at + 1))
    places.push([at, at + words.length]);
  return places;
}
