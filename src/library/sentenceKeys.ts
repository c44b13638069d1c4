import { splitWords } from '../engine/index/splitWords';
import { splitSentences } from '../engine/text/splitSentences';
import type { Article } from '../model/Article';

/** Shorter sentences ("He said no.") stand in many articles by chance. */
const FEWEST_WORDS = 6;

/** A sentence of an article's running text and its words as one key: equal keys are equal words. */
export interface KeyedSentence {
  readonly text: string;
  readonly key: string;
}

/** The sentences of an article that are long enough to be known again, headline and credits left out. */
export function sentenceKeys({ blocks }: Pick<Article, 'blocks'>): KeyedSentence[] {
  return blocks
    .filter(({ kind }) => kind !== 'headline' && kind !== 'credit')
    .flatMap(({ text }) =>
      splitSentences(text).flatMap(({ start, end }): KeyedSentence | [] => {
        const sentence = text.slice(start, end);
        const { ids } = splitWords(sentence);
        return ids.length < FEWEST_WORDS ? [] : { text: sentence, key: ids.join() };
      }),
    );
}
