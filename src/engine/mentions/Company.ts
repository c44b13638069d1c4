import { isSpaceAt } from '../text/isSpaceAt';
import type { EntityIndex } from './EntityIndex';
import { type ArticleMentions, mentionsFrom } from './readMentions';
import { singularOf } from './singularOf';

/** How close a word stands to an entity's name at its closest; the larger, the closer. */
export const CLOSENESS = { none: 0, sentence: 1, near: 2, beside: 3, apposed: 4, office: 5 } as const;

/** Places of one word that are looked at; in hostile text one word may fill the page. */
const MOST_PLACES = 40;
/** Names of one sentence that are looked at around a word. */
const MOST_NAMES = 12;
/** Words between a word and a name that still stand near, or beside it. */
const NEAR = 10;
const BESIDE = 3;

/** Which nouns keep company with which entities: "the pig farmer" may be whoever is named in one breath with a farmer. */
export class Company {
  readonly #places = new Map<string, [block: number, word: number][]>();
  readonly #found = new Map<string, ReadonlyMap<number, number>>();

  /** `nouns`: the words that will be asked for, as `singularOf` gives them. Linear in the article. */
  constructor(
    private readonly mentions: ArticleMentions,
    private readonly index: EntityIndex,
    nouns: ReadonlySet<string>,
  ) {
    if (nouns.size === 0) return;
    mentions.words.forEach((words, block) => {
      words.forEach(({ lower }, at) => {
        const noun = singularOf(lower);
        if (!nouns.has(noun)) return;
        const places = this.#places.get(noun);
        if (!places) this.#places.set(noun, [[block, at]]);
        else if (places.length < MOST_PLACES) places.push([block, at]);
      });
    });
  }

  /** By number, the entities named in a sentence with a noun, and how close at the closest (`CLOSENESS`). */
  of(noun: string): ReadonlyMap<number, number> {
    let found = this.#found.get(noun);
    if (!found) {
      found = this.#look(this.#places.get(noun) ?? []);
      this.#found.set(noun, found);
    }
    return found;
  }

  #look(places: readonly (readonly [number, number])[]): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    for (const [block, at] of places) {
      const words = this.mentions.words[block]!;
      const word = words[at]!;
      let first = at;
      while (first > 0 && at - first < 40 && words[first - 1]!.sentence === word.sentence) first--;
      let seen = 0;
      for (const i of mentionsFrom(this.mentions, block, words[first]!.start)) {
        const name = this.mentions.mentions[i]!;
        if (name.sentence > word.sentence || seen++ >= MOST_NAMES) break;
        const entity = this.index.numberOf[i]!;
        if (entity < 0) continue;
        const closeness = this.#closeness(block, at, i);
        if (closeness > (found.get(entity) ?? 0)) found.set(entity, closeness);
      }
    }
    return found;
  }

  #closeness(block: number, at: number, mention: number): number {
    const word = this.mentions.words[block]![at]!;
    const name = this.mentions.mentions[mention]!;
    if (word.start >= name.start && word.end <= name.end) return CLOSENESS.none;
    const { text } = this.mentions.text.blocks[block]!;
    if (word.start < name.start) {
      if (word.start >= name.from) return CLOSENESS.office;
      const between = text.slice(word.end, Math.min(name.from, word.end + 120));
      if (/^,?\s$/u.test(between)) return CLOSENESS.office;
      if (/^\s(?:of|for|at|from|with|in)\s[^,;:.]{1,80},\s$/u.test(between)) return CLOSENESS.apposed;
      return distance(between);
    }
    const between = text.slice(name.end, Math.min(word.start, name.end + 120));
    if (
      /^(?:['’]s)?\s?[,(–—]\s?(?:\d{1,3},\s)?(?:(?:who|which)\s(?:is|was|works?|worked|has been)\s)?(?:(?:as|an?|the|his|her|its|their)\s)?(?:[\p{L}’'-]+\s){0,3}$/u.test(
        between,
      )
    )
      return CLOSENESS.apposed;
    return distance(between);
  }
}

function distance(between: string): number {
  let words = 0;
  let behindSpace = true;
  for (let i = 0; i < between.length && words <= NEAR; i++) {
    const isSpace = isSpaceAt(between, i);
    if (behindSpace && !isSpace) words++;
    behindSpace = isSpace;
  }
  return words <= BESIDE ? CLOSENESS.beside : words <= NEAR ? CLOSENESS.near : CLOSENESS.sentence;
}
