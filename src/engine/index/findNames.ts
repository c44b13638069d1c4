import { foldSpelling } from './foldSpelling';
import type { KnownName, NameLookup } from './OpenIndex';
import type { Stretch } from './Stretch';
import { splitWords } from './splitWords';
import type { Wording } from './Wording';
import type { Words } from './Words';

/** A name met in a text: where, and the entity that goes by it. */
export interface NameFound extends Stretch {
  readonly entity: number;
}

const CAPITAL = /^\p{Lu}$/u;
const CAPITAL_OR_DIGIT = /[\p{Lu}\p{Lt}\d]/u;
const LETTERS_OF_SHOUT = /^[A-Z.]+$/;
/** What `foldSpelling` may change in a word; most words have nothing of it. */
const MAY_VARY = /[xyjqłđðøıßæœþ]|ou|ff|(\p{L})\1|^el$/iu;

/** By words as printed, their ids in the spelling that is one for all, null where that is as printed. A page prints the same words over and over. */
export type Spellings = Map<string, number | null>;

function respelled(printed: string): number | null {
  return MAY_VARY.test(printed) ? (splitWords(foldSpelling(printed)).ids[0] ?? null) : null;
}

/** One text whose names are looked for: its words as printed, and in one spelling for all. */
class SpelledText {
  constructor(
    private readonly text: string,
    private readonly words: Words,
    private readonly spellings: Spellings,
  ) {}

  get length(): number {
    return this.words.ids.length;
  }

  idAt(word: number): number {
    return this.words.ids[word]!;
  }

  /** The id of a word in the spelling that names of several words have in an index. */
  spelledAt(word: number): number {
    const printed = this.printed(word, word + 1);
    let id = this.spellings.get(printed);
    if (id === undefined) {
      id = respelled(printed);
      this.spellings.set(printed, id);
    }
    return id ?? this.idAt(word);
  }

  isCapital(word: number): boolean {
    const code = this.text.charCodeAt(this.words.starts[word]!);
    return code < 0x80 ? code > 0x40 && code < 0x5b : CAPITAL.test(String.fromCharCode(code));
  }

  printed(from: number, to: number): string {
    return this.text.slice(this.words.starts[from]!, this.words.ends[to - 1]!);
  }
}

function fits(name: KnownName, text: SpelledText, at: number): boolean {
  const end = at + name.ids.length;
  if (end > text.length) return false;
  for (let i = 1; i < name.ids.length; i++)
    if (text.idAt(at + i) !== name.ids[i] && text.spelledAt(at + i) !== name.ids[i]) return false;
  const printed = text.printed(at, end);
  return name.capitals ? LETTERS_OF_SHOUT.test(printed) : CAPITAL_OR_DIGIT.test(printed);
}

/** The names that may begin with a word, the longest first. */
function namesAt(at: number, text: SpelledText, names: NameLookup): readonly KnownName[] {
  const printed = names.namesFrom(text.idAt(at));
  if (at + 1 >= text.length || !text.isCapital(at)) return printed;
  const spelled = text.spelledAt(at);
  if (spelled === text.idAt(at)) return printed;
  const more = names.namesFrom(spelled).filter(({ ids }) => ids.length > 1);
  return more.length === 0 ? printed : [...printed, ...more].sort((a, b) => b.ids.length - a.ids.length);
}

/**
 * The names that a text prints, in order; every word begins at most one name, the longest that fits, of every entity that goes by it.
 * A name of several words is known in any of its spellings. A name in small letters is none ("us", "may"). Linear.
 *
 * @param spellings what is known of words from other texts of the page; added to
 */
export function findNames(
  { text, words }: Pick<Wording, 'text' | 'words'>,
  names: NameLookup,
  spellings: Spellings = new Map(),
): NameFound[] {
  const found: NameFound[] = [];
  const spelled = new SpelledText(text, words, spellings);
  for (let at = 0; at < spelled.length; ) {
    let longest = 0;
    for (const name of namesAt(at, spelled, names)) {
      if (name.ids.length < longest) break;
      if (!fits(name, spelled, at)) continue;
      longest = name.ids.length;
      found.push({ entity: name.entity, from: at, to: at + longest });
    }
    at += Math.max(longest, 1);
  }
  return found;
}
