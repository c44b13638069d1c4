import type { Attribution } from '../../model/Attribution';
import type { Block } from '../../model/Block';
import type { Passage } from '../../model/Passage';
import { ROLE } from './roles';
import type { Text } from './Text';

interface TokenSpan {
  readonly role: number;
  readonly from: number;
  readonly to: number;
}

function spansOf(text: Text, roles: Uint8Array): TokenSpan[] {
  const spans: TokenSpan[] = [];
  for (let i = 0; i < roles.length; ) {
    let to = i + 1;
    while (to < roles.length && roles[to] === roles[i] && text.tokens.block[to] === text.tokens.block[i]) to++;
    if (roles[i] !== ROLE.none) spans.push({ role: roles[i]!, from: i, to });
    i = to;
  }
  return spans;
}

function passageOf(blocks: readonly Block[], text: Text, span: TokenSpan): Passage {
  const block = text.tokens.block[span.from]!;
  const start = text.tokens.start[span.from]!;
  const end = text.tokens.end[span.to - 1]!;
  return { block, start, end, text: blocks[block]!.text.slice(start, end) };
}

/** Joins each cue with the nearest source and the nearest contents of its sentence. */
export function linkSpans(blocks: readonly Block[], text: Text, roles: Uint8Array): Attribution[] {
  const spans = spansOf(text, roles);
  const { sentence } = text.layout;
  const out: Attribution[] = [];
  const distance = (a: TokenSpan, b: TokenSpan): number => (a.from < b.from ? b.from - a.to : a.from - b.to);
  for (const cue of spans) {
    if (cue.role !== ROLE.cue) continue;
    const near = (role: number): TokenSpan[] =>
      spans
        .filter((s) => s.role === role && (sentence[s.from] === sentence[cue.from] || distance(s, cue) < 4))
        .sort((a, b) => distance(a, cue) - distance(b, cue));
    const source = near(ROLE.source).slice(0, 1);
    const content = near(ROLE.content).filter((s) => distance(s, cue) < 12);
    if (!content.length) continue;
    const passages = (list: TokenSpan[]): Passage[] =>
      list.sort((a, b) => a.from - b.from).map((s) => passageOf(blocks, text, s));
    out.push({
      source: passages(source),
      cue: passages([cue]),
      content: passages(content.slice(0, 2)),
      confidence: 0.6,
    });
  }
  return out;
}
