import type { Block } from '../../model/Block';
import type { Passage } from '../../model/Passage';
import { isMedium } from '../media/isMedium';
import { wordSet } from '../text/wordSet';
import { passageOf } from './passageOf';
import type { Sketch } from './Sketch';

/** "quoted the secretary as saying": who is quoted stands between, and so does whose words they are. */
export const QUOTED_AS =
  /\b(?:(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))\s(?!(?:by|in|on|as)\s)(?=[^.;]{2,120}?\sas\s)|(?:recall(?:ed|s|ing)|remember(?:ed|s|ing)|heard)\s)([^.;:"“”]{2,120}?),?(?:\sas)?\s(saying|telling|stating|writing|adding|warning|explaining|declaring|insisting|reporting)\b(?:\sthat\b)?/u;
/** Its first words: text without any of them is of no such form. */
export const QUOTING = wordSet(
  'quoted quotes quoting cited cites citing recalled recalls recalling remembered remembers remembering heard',
);
const MAY_QUOTE = /\b(?:(?:quot|cit)(?:ed|es|ing)|recall\w{0,3}|remember\w{0,3}|heard)\b/u;
const EDGES = ',;:';

/**
 * Where somebody quotes somebody else "as saying", the quoted one is the source: in place of a medium, within the statement of any other.
 * Null where the statement is of no such form.
 */
export function readQuotedAs(sketch: Sketch, blocks: readonly Block[]): Sketch[] | null {
  const cue = sketch.cue[0];
  if (!cue || !MAY_QUOTE.test(cue.text)) return null;
  const { text } = blocks[cue.block]!;
  const found = QUOTED_AS.exec(text.slice(cue.start, cue.start + 260));
  if (!found) return null;
  const at = (from: number, length: number): Passage | null => passageOf(blocks, cue.block, from, from + length, EDGES);
  const nameAt = cue.start + found.index + found[0].indexOf(found[1]!);
  const source = at(nameAt, found[1]!.length);
  const sayingAt = cue.start + found.index + found[0].lastIndexOf(found[2]!);
  const inner = at(sayingAt, found[2]!.length);
  const behind = cue.start + found.index + found[0].length;
  if (!source || !inner) return null;
  const content = sketch.content.flatMap((p) => {
    if (p.block !== cue.block || p.end <= nameAt || p.start >= behind) return [p];
    const rest = p.end > behind ? passageOf(blocks, p.block, behind, p.end, ',') : null;
    return rest ? [rest] : [];
  });
  if (content.length === 0) return null;
  const medium = isMedium(sketch.source.map((p) => p.text).join(' '));
  const told: Sketch = {
    ...sketch,
    source: [source],
    cue: [inner],
    content,
    outer: medium ? null : sketch,
    foundBy: [...sketch.foundBy, 'quoted-as'],
  };
  return medium ? [told] : [sketch, told];
}
