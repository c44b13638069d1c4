/** A wording with that share of its words replaced by others. */
export function alter(content: string, share: number, random: () => number, word: () => string): string {
  return content
    .split(' ')
    .map((printed) => (random() < share ? word() : printed))
    .join(' ');
}
