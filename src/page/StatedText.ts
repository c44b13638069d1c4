/** Words that must agree one after the other for a text to count as repeated. */
const RUN = 6;

/** Entities and tags that metadata carries along. */
const MARKUP = /<[^<>]{0,1000}>|&#?\w{1,8};/g;

function* wordHashes(text: string): Generator<number> {
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    yield hash;
  }
}

/** The hash of each run of `RUN` words; of all words together where there are fewer. */
function runsOf(text: string, limit = Number.POSITIVE_INFINITY): number[] {
  const runs: number[] = [];
  const words: number[] = [];
  for (const word of wordHashes(text)) {
    words.push(word);
    if (words.length < RUN) continue;
    runs.push(words.slice(-RUN).reduce((hash, one) => Math.imul(hash, 31) + one, 7) | 0);
    if (runs.length >= limit) break;
  }
  return runs;
}

/** What metadata gives as the article's text, to recognise its paragraphs by: their first words stand in it, in order. */
export class StatedText {
  private readonly runs: ReadonlySet<number>;

  constructor(text: string) {
    this.runs = new Set(runsOf(text.replace(MARKUP, ' ')));
  }

  /** Whether the first six words of a text stand in it, one after the other. Texts of fewer words never do. */
  repeats(text: string): boolean {
    const [first] = runsOf(text.slice(0, 200), 1);
    return first !== undefined && this.runs.has(first);
  }
}
