import { foldOfPassage } from '../hearsay/foldOfPassage';
import { type GoldStatement, type Passage, PRESS, type Range } from '../hearsay/Passage';
import type { GoldDocument } from './GoldDocument';
import { toGoldDocument } from './toGoldDocument';

const isWithin = (inner: readonly Range[], outer: readonly Range[]): boolean =>
  inner.length > 0 && inner.every(([from, to]) => outer.some(([start, end]) => start <= from && to <= end));

/** Whether a statement is told within another's content: its cue lies there, or, where it has none, its content, and more is told beside it. */
function isInner(statement: GoldStatement, all: readonly GoldStatement[]): boolean {
  const own = statement.cue.length > 0 ? statement.cue : statement.content;
  return all.some((other) => other !== statement && isWithin(own, other.content) && !isWithin(other.content, own));
}

/** What stands between what is said and who says it in "Ferry pact needed: minister" is the cue, as it is in PolNeAR's transcripts. */
function cueOf({ source, cue, content }: GoldStatement, text: string): readonly Range[] {
  if (cue.length > 0 || source.length !== 1 || content.length !== 1) return cue;
  const [[a, b], [c, d]] = [source[0]!, content[0]!];
  const [from, to] = b <= c ? [b, c] : [d, a];
  const sign = text.slice(from, to).trim();
  const at = text.indexOf(sign, from);
  return /^[:–—-]$/u.test(sign) ? [[at, at + sign.length]] : cue;
}

/** A passage as the tagger learns from it: only its outermost statements. */
export function passageToDocument(passage: Passage): GoldDocument {
  const { id, writer, text, statements } = passage;
  const attributions = statements
    .filter((statement) => !isInner(statement, statements))
    .map((statement) => ({ source: statement.source, cue: cueOf(statement, text), content: statement.content }));
  return toGoldDocument(
    { id, text, attributions },
    { corpus: writer === PRESS ? PRESS : 'hearsay', fold: foldOfPassage(passage) },
  );
}
