import type { KnownName, NameLookup } from './OpenIndex';
import type { Stretch } from './Stretch';
import type { Wording } from './Wording';
import type { Words } from './Words';

/** A name met in a text: where, and the entity that goes by it. */
export interface NameFound extends Stretch {
  readonly entity: number;
}

const CAPITAL_OR_DIGIT = /[\p{Lu}\p{Lt}\d]/u;
const LETTERS_OF_SHOUT = /^[A-Z.]+$/;

function fits(name: KnownName, text: string, words: Words, at: number): boolean {
  const end = at + name.ids.length;
  if (end > words.ids.length) return false;
  for (let i = 1; i < name.ids.length; i++) if (words.ids[at + i] !== name.ids[i]) return false;
  const printed = text.slice(words.starts[at]!, words.ends[end - 1]!);
  return name.capitals ? LETTERS_OF_SHOUT.test(printed) : CAPITAL_OR_DIGIT.test(printed);
}

/**
 * The names that a text prints, in order; every word begins at most one name, the longest that fits, of every entity that goes by it.
 * A name in small letters is none ("us", "may"). Linear.
 */
export function findNames({ text, words }: Pick<Wording, 'text' | 'words'>, names: NameLookup): NameFound[] {
  const found: NameFound[] = [];
  const { ids } = words;
  for (let at = 0; at < ids.length; ) {
    let longest = 0;
    for (const name of names.namesFrom(ids[at]!)) {
      if (name.ids.length < longest) break;
      if (!fits(name, text, words, at)) continue;
      longest = name.ids.length;
      found.push({ entity: name.entity, from: at, to: at + longest });
    }
    at += Math.max(longest, 1);
  }
  return found;
}
