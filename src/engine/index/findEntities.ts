import type { KnownName, TableOfNames } from './tableOfNames';
import type { Wording } from './Wording';
import type { Words } from './Words';

type Text = Pick<Wording, 'text' | 'words'>;

/** Entities met in some text: index of the entity -> how often. */
export interface EntityMentions {
  readonly mentions: ReadonlyMap<number, number>;
  /** Entities met by a name of at least two words: a person's surname alone may be somebody else's. */
  readonly inFull: ReadonlySet<number>;
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

/** Adds the entities that one text names; every word begins at most one name, the longest that fits. Linear. */
function scan({ text, words }: Text, names: TableOfNames, mentions: Map<number, number>, inFull: Set<number>): void {
  for (let at = 0; at < words.ids.length; ) {
    const known = names.get(words.ids[at]!)?.filter((name) => fits(name, text, words, at)) ?? [];
    const longest = known[0]?.ids.length ?? 0;
    for (const { ids, entity } of known) {
      if (ids.length < longest) break;
      mentions.set(entity, (mentions.get(entity) ?? 0) + 1);
      if (ids.length > 1) inFull.add(entity);
    }
    at += Math.max(longest, 1);
  }
}

/** Finds names in texts. A name in small letters is none ("us", "may"). */
export function findEntities(texts: readonly Text[], names: TableOfNames): EntityMentions {
  const mentions = new Map<number, number>();
  const inFull = new Set<number>();
  for (const text of texts) scan(text, names, mentions, inFull);
  return { mentions, inFull };
}
