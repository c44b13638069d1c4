import type { Block } from '../../model/Block';
import { passageOf } from './passageOf';
import type { Sketch } from './Sketch';

/** "Governor Novak, through his spokesman, Mr Petrak, promised": the words are the governor's, the spokesman passes them on. */
const THROUGH =
  /(?:^|[.!?]\s|,\s(?:and|but)\s)((?:The\s)?\p{Lu}[^,.;:!?"“”]{2,80}),\sthrough\s(?:his|her|its|their|the)\s[^,.;:!?"“”]{3,60}(?:,\s)?$/u;
const REACH = 200;

/** A statement given through somebody as two: the principal's within the one who passes it on. Null where it is of no such form. */
export function readProxy(sketch: Sketch, blocks: readonly Block[]): Sketch[] | null {
  const [source] = sketch.source;
  if (!source) return null;
  const { text } = blocks[source.block]!;
  const from = Math.max(0, source.start - REACH);
  const before = text.slice(from, source.start);
  if (!before.includes(' through ') && !source.text.includes(' through ')) return null;
  const found = THROUGH.exec(before) ?? THROUGH.exec(`${before}${source.text.replace(/,$/u, '')}`);
  if (!found) return null;
  const start = from + found.index + found[0].indexOf(found[1]!);
  const principal = passageOf(blocks, source.block, start, start + found[1]!.length);
  return principal && principal.end <= source.end
    ? [sketch, { ...sketch, source: [principal], outer: sketch, foundBy: ['proxy'] }]
    : null;
}
