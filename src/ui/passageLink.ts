import type { Passage } from '../model/Passage';

/** Up to so many words the whole passage is named, beyond it the first and the last few: long links break in mail. */
const WHOLE_UP_TO = 10;
const EDGE_WORDS = 5;
/** So many words around the passage are named at most to tell it from another place with the same words. */
const MOST_AROUND = 8;

const EDGE_MARK = /[\s"'“”‘’«»„‟‹›]/;
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** What stands around a passage on its page. */
export interface Surroundings {
  /** The texts of the article's blocks. */
  readonly blocks: readonly string[];
  /** All that the page shows. */
  readonly page: string;
}

/**
 * A link that opens the page scrolled to the passages (a URL with a text fragment, `#:~:text=prefix-,start,end,-suffix`).
 * Words around them are named only where the page shows the same words elsewhere.
 * A fragment of the page's own URL is kept; an old text directive is replaced.
 * @param around without it the passages are taken for the only ones of their kind.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function passageLink(url: string, passages: readonly Passage[], around?: Surroundings): string {
  const words = passages.flatMap(({ text }) => wordsOf(withoutMarks(text)));
  if (words.length === 0) return url;
  const base = url.split(':~:')[0] ?? url;
  // Within one block a short passage can be named whole; one that runs over blocks needs its two ends.
  const whole = words.length <= WHOLE_UP_TO && passages.length === 1;
  const ends = Math.min(EDGE_WORDS, Math.floor(words.length / 2));
  const parts = whole || ends === 0 ? [words] : [words.slice(0, ends), words.slice(-ends)];
  const named = parts.map((part) => part.join(' '));
  const { before, after } = around === undefined ? NOTHING : tellingWords(named, passages, around);
  const directive = [
    before === '' ? null : `${encode(before)}-`,
    ...named.map(encode),
    after === '' ? null : `-${encode(after)}`,
  ].filter((part) => part !== null);
  return `${base}${base.includes('#') ? '' : '#'}:~:text=${directive.join(',')}`;
}

interface Around {
  readonly before: string;
  readonly after: string;
}

const NOTHING: Around = { before: '', after: '' };

/** As many words before and after the passages as tell them from every other place with the same words; none where there is none. */
function tellingWords(named: readonly string[], passages: readonly Passage[], { blocks, page }: Surroundings): Around {
  const shown = fold(page);
  const first = passages[0];
  const last = passages.at(-1);
  if (first === undefined || last === undefined || isOnce(shown, named[0] ?? '')) return NOTHING;
  const before = wordsOf((blocks[first.block] ?? '').slice(0, first.start + marksBefore(first.text)));
  const after = wordsOf((blocks[last.block] ?? '').slice(last.end - marksAfter(last.text)));
  for (let count = 1; count <= MOST_AROUND; count++) {
    const lead = before.slice(-count).join(' ');
    if (lead !== '' && isOnce(shown, lead + named[0])) return { before: lead, after: '' };
    // What follows tells places apart only where the whole passage is named.
    const trail = after.slice(0, count).join(' ');
    if (named.length === 1 && trail !== '' && isOnce(shown, named[0] + trail)) {
      return { before: '', after: trail };
    }
  }
  return { before: before.slice(-MOST_AROUND).join(' '), after: after.slice(0, MOST_AROUND).join(' ') };
}

function isOnce(shown: string, words: string): boolean {
  const sought = fold(words);
  const at = shown.indexOf(sought);
  return at < 0 || shown.indexOf(sought, at + 1) < 0;
}

/** As texts are compared: the browser ignores case, and where spaces stand depends on the page's markup. */
function fold(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/g, '').toLowerCase();
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function marksBefore(text: string): number {
  let start = 0;
  while (start < text.length && EDGE_MARK.test(text[start] ?? '')) start++;
  return start;
}

function marksAfter(text: string): number {
  let count = 0;
  while (count < text.length && EDGE_MARK.test(text[text.length - 1 - count] ?? '')) count++;
  return count;
}

/** The text without quotation marks and spaces at its ends. */
function withoutMarks(text: string): string {
  return text.slice(marksBefore(text), Math.max(marksBefore(text), text.length - marksAfter(text)));
}

/** Percent-encoded, also the three characters with a meaning inside a text directive; lone surrogates are dropped. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, ''))
    .replace(/-/g, '%2D')
    .replace(/'/g, '%27');
}
