import type { Passage } from '../model/Passage';

/** Up to so many words the whole passage is named, beyond it the first and the last few: long links break in mail. */
const WHOLE_UP_TO = 10;
const EDGE_WORDS = 5;

const EDGE_MARK = /[\s"'“”‘’«»„‟‹›]/;

/**
 * A link that opens the page scrolled to the passages (a URL with a text fragment, `#:~:text=start,end`).
 * A fragment of the page's own URL is kept; an old text directive is replaced.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function passageLink(url: string, passages: readonly Passage[]): string {
  const text = passages.map((passage) => withoutMarks(passage.text)).join(' ');
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return url;
  const base = url.split(':~:')[0] ?? url;
  // Within one block a short passage can be named whole; one that runs over blocks needs its two ends.
  const whole = words.length <= WHOLE_UP_TO && passages.length === 1;
  const ends = Math.min(EDGE_WORDS, Math.floor(words.length / 2));
  const parts = whole || ends === 0 ? [words] : [words.slice(0, ends), words.slice(-ends)];
  const directive = parts.map((part) => encode(part.join(' '))).join(',');
  return `${base}${base.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** The text without quotation marks and spaces at its ends. */
function withoutMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGE_MARK.test(text[start] ?? '')) start++;
  while (end > start && EDGE_MARK.test(text[end - 1] ?? '')) end--;
  return text.slice(start, end);
}

/** Percent-encoded, also the three characters with a meaning inside a text directive; lone surrogates are dropped. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, ''))
    .replace(/-/g, '%2D')
    .replace(/'/g, '%27');
}
