import { ROLE_HEADS } from '../lexicon/roles';
import { HONORIFICS } from '../lexicon/titles';
import type { NameMention } from '../mentions/NameMention';
import type { SourcePhrase } from './SourcePhrase';

const ARTICLE = /^(?:the|an?)\s+/iu;
const LETTER = /\p{Ll}{2}/u;
const SIGNS = /^[\s,;:(–—-]+|[\s,;:)–—-]+$/gu;
/** "54, a teacher from Velm": what stands behind the name and its age, up to the next sign. */
const BEHIND = /^\s?[,(–—]\s?(?:\d{1,3},?\s?)?([^,;:()–—]*)/u;
/** What tells nothing of who somebody is. */
const NO_ROLE =
  /^(?:one of (?:them|those)|another|who (?:said|says|told|added|spoke))\b|^\d|^(?:aged|from|in|on|at|of)\b/iu;
/** No role is longer, in words. */
const MOST_WORDS = 14;

/** The role that a source's own words give to whom they name, or by which they describe whom they mean; null where they give none. */
export function printedRole({ passage, core, pronoun, plural }: SourcePhrase, name: NameMention | null): string | null {
  if (pronoun !== null || plural) return null;
  const { text, start, end } = passage;
  if (name === null) {
    const printed = text.slice(0, core.at(-1)!.end - start);
    const behind = /^\s(?:of|for|at|in|to|from|on)\s[^,;:()–—]*/u.exec(text.slice(printed.length))?.[0] ?? '';
    return cleaned(printed + behind);
  }
  const before = cleaned(text.slice(0, Math.max(0, name.start - start)));
  if (before !== null && !HONORIFICS.has(before.toLowerCase().replace(/\.$/u, ''))) return before;
  return name.end >= end ? null : cleaned(BEHIND.exec(text.slice(name.end - start))?.[1] ?? '');
}

function cleaned(printed: string): string | null {
  const role = printed
    .replace(SIGNS, '')
    .replace(ARTICLE, '')
    .replace(/['’]s?$/u, '');
  const short = role.split(/\s+/u).length <= MOST_WORDS;
  return short && (LETTER.test(role) || ROLE_HEADS.has(role.toLowerCase())) && !NO_ROLE.test(role) ? role : null;
}
