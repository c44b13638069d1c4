import type { ArticleText } from '../text/ArticleText';
import { LetterPattern } from '../text/LetterPattern';
import type { Proposal } from './Proposal';
import { passageOf } from './passageOf';

/** A label ends within so many UTF-16 code units. */
const REACH = 120;
const LABEL = new LetterPattern(
  /^(\p{Lu}[\p{L}.'’-]{0,25}(?:\s(?:\p{Lu}|de\s|van\s|al-)[\p{L}.'’-]{0,25}){0,4})(?:\s\([^()]{2,40}\))?\s?:\s+(?=\S)/u,
);

/** Printed dialogue: a paragraph that opens with a label, "Novak: …", "A: …", as the words of whoever the label names. */
export function proposeTurns(article: ArticleText): Proposal[] {
  const { blocks } = article;
  return blocks.flatMap(({ kind, text }, b) => {
    const head = text.slice(0, REACH);
    if ((kind !== 'paragraph' && kind !== 'list-item') || !head.includes(':')) return [];
    const label = LABEL.for(head).exec(head);
    if (!label) return [];
    const [all, name = ''] = label;
    const answer = /^(?:A|Answer)$/u.test(name);
    const source = answer ? null : passageOf(blocks, b, 0, name.length);
    const cue = passageOf(blocks, b, answer ? 0 : name.length, all.length);
    const content = passageOf(blocks, b, all.length, text.length);
    if (!cue || !content) return [];
    return [{ foundBy: ['turn'], source: source ? [source] : [], cue: [cue], content: [content], tagged: 0 }];
  });
}
