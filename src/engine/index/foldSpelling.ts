/**
 * Letters that differ only in how a name was brought into Latin script, one for all: "Sergei" and "Sergey", "Zelensky", "Zelenskiy" and
 * "Zelenskyy", "Yousuf" and "Yusuf". What changes the sound of a name (vowels, "G" for "K") stays: two people must not become one.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[yj]/g, 'i'],
  [/ou/g, 'u'],
  [/q/g, 'k'],
  [/([a-z])\1+/g, '$1'],
];

/** A name in lower case and in one of its spellings; only for comparing. Linear. */
export function foldSpelling(name: string): string {
  return SPELLINGS.reduce((folded, [from, to]) => folded.replace(from, to), name.toLowerCase());
}
