import type { ArticleText } from '../text/ArticleText';
import { LetterPattern } from '../text/LetterPattern';
import type { Coverage } from './Coverage';
import { passageOf } from './passageOf';
import { plainSketch } from './plainSketch';
import type { Sketch } from './Sketch';

const CONFIDENCE = 0.6;
/** Labels of one kind that make an article a transcript; fewer are chance. */
const MIN_LABELS = 3;
/** A label ends within so many UTF-16 code units. */
const REACH = 120;
const QUESTION = /^(?:Q|Question)\s?[:.]\s/u;
const ANSWER = /^(A|Answer)\s?[:.]\s+(?=\S)/u;
const LABEL = new LetterPattern(/^(\p{Lu}[\p{L}.'’-]{1,25}(?:\s\p{Lu}[\p{L}.'’-]{1,25}){0,3}):\s+(?=\S)/u);
/** Labels that name nobody. */
const NO_NAME =
  /^(?:Note|Update|Updated|Correction|Read|Related|More|Watch|Listen|Photo|Credit|Source|Sources|Tip|Step|Pros?|Cons?|Price|Date|Time|Where|When|What|Why|How|Who|Editor|Warning|Image|Also|See|PS|FAQ)\b/iu;

function labelOf(text: string): RegExpExecArray | null {
  const head = text.slice(0, REACH);
  return head.includes(':') ? LABEL.for(head).exec(head) : null;
}

/**
 * Printed dialogue: "A: …" in articles of questions and answers, "Novak: …" where such labels recur. The answers have the label as cue and
 * no source; whom they belong to is for the next stage.
 */
export function findTranscript(article: ArticleText, covered: Coverage): Sketch[] {
  const { blocks } = article;
  const asked = blocks.filter(({ text }) => text.startsWith('Q') && QUESTION.test(text)).length;
  const counts = new Map<string, number>();
  const labels = blocks.map(({ text }) => labelOf(text));
  for (const label of labels) {
    const name = label?.[1];
    if (name !== undefined && !NO_NAME.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const found: Sketch[] = [];
  blocks.forEach(({ kind, text }, b) => {
    if (kind !== 'paragraph' && kind !== 'list-item') return;
    const answer = asked >= 2 ? ANSWER.exec(text.slice(0, REACH)) : null;
    const label = answer ? null : labels[b]!;
    if (!answer && !(label && (counts.get(label[1]!) ?? 0) >= MIN_LABELS)) return;
    const end = (answer ?? label!)[0].length;
    if (covered.of(b, end, text.length) > 0.6 * (text.length - end)) return;
    const source = label ? passageOf(blocks, b, 0, label[1]!.length) : null;
    const cue = passageOf(blocks, b, source ? source.end : 0, end);
    const content = passageOf(blocks, b, end, text.length);
    if (!cue || !content) return;
    const sketch = plainSketch('transcript', source, cue, content, CONFIDENCE);
    found.push(sketch);
    covered.add(sketch.content);
  });
  return found;
}
