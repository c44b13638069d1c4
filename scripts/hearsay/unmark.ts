import type { Range } from './Passage';

/** A text without its marks, and where each mark stood: "c3" (content of statement 3), "s3" (source), "q3" (cue). */
export interface Unmarked {
  readonly text: string;
  readonly spans: ReadonlyMap<string, readonly Range[]>;
}

const OPENING = /\{([sqc])(\d+):/uy;

/** Takes the marks `{c1:…}` off a text. `say` is told what is wrong; reading goes on. */
export function unmark(marked: string, say: (fault: string) => void): Unmarked {
  let text = '';
  const spans = new Map<string, Range[]>();
  const open: { name: string; start: number }[] = [];
  for (let i = 0; i < marked.length; ) {
    OPENING.lastIndex = i;
    const opening = OPENING.exec(marked);
    if (opening) {
      open.push({ name: `${opening[1]}${opening[2]}`, start: text.length });
      i += opening[0].length;
      continue;
    }
    const sign = marked[i]!;
    i++;
    if (sign === '{') say(`a brace that opens no mark: ${marked.slice(i - 1, i + 30)}`);
    if (sign !== '}') {
      text += sign;
      continue;
    }
    const mark = open.pop();
    if (mark === undefined) say(`a brace that closes nothing: …${marked.slice(Math.max(0, i - 30), i)}`);
    else if (mark.start === text.length) say(`an empty mark ${mark.name}`);
    else spans.set(mark.name, [...(spans.get(mark.name) ?? []), [mark.start, text.length]]);
  }
  for (const { name } of open) say(`mark ${name} is never closed`);
  return { text, spans };
}
