import { foldLoosely } from './findHeadline';

/** Words that must agree one after the other for a text to count as repeated. */
const RUN = 6;

/** Entities and tags that metadata carries along. */
const MARKUP = /<[^<>]{0,1000}>|&#?\w{1,8};/g;

/** What metadata gives as the article's text, to recognise its paragraphs by: their first words stand in it, in order. */
export class StatedText {
  private readonly runs = new Set<string>();

  constructor(text: string) {
    const folded = foldLoosely(text.replace(MARKUP, ' '));
    const words = folded.split(' ');
    let start = 0;
    let end = -1;
    for (let at = 0; at < words.length; at++) {
      end += words[at]!.length + 1;
      if (at < RUN - 1) continue;
      // Cut out, as joining words would cost a copy of each six times.
      this.runs.add(folded.slice(start, end));
      start += words[at - RUN + 1]!.length + 1;
    }
  }

  /** Whether the first six words of a text stand in it, one after the other. Texts of fewer words never do. */
  repeats(text: string): boolean {
    return this.runs.has(foldLoosely(text.slice(0, 200)).split(' ', RUN).join(' '));
  }
}
