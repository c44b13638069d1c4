import { foldLoosely } from './findHeadline';

/** Words that must agree one after the other for a text to count as repeated. */
const RUN = 6;

/** Entities and tags that metadata carries along. */
const MARKUP = /<[^<>]{0,1000}>|&#?\w{1,8};/g;

/** `RUN` words from number `at` on. */
const runAt = (words: readonly string[], at: number): string => words.slice(at, at + RUN).join(' ');

/** What metadata gives as the article's text, to recognise its paragraphs by: their first words stand in it, in order. */
export class StatedText {
  private readonly runs = new Set<string>();

  constructor(text: string) {
    const words = foldLoosely(text.replace(MARKUP, ' ')).split(' ');
    for (let at = 0; at + RUN <= words.length; at++) this.runs.add(runAt(words, at));
  }

  /** Whether the first six words of a text stand in it, one after the other. Texts of fewer words never do. */
  repeats(text: string): boolean {
    return this.runs.has(runAt(foldLoosely(text.slice(0, 200)).split(' '), 0));
  }
}
