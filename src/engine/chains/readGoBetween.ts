import type { Block } from '../../model/Block';
import type { Hop } from '../../model/Chain';
import type { Speaker } from '../../model/Speaker';
import { SINGULAR_DETERMINERS } from '../lexicon/determiners';
import { GO_BETWEENS } from '../lexicon/goBetweens';
import { wordSet } from '../lexicon/wordSet';
import { isCapital, wordsOf } from '../media/NameRead';
import type { DraftStatement } from '../statements/DraftStatement';
import type { Token } from '../text/splitTokens';
import type { DraftPlace } from './DraftPlace';
import { hopOfPerson } from './hopOfPerson';

const THROUGH = wordSet('through via');
/** Words between "through his" and the noun: "chief media". */
const MAX_BETWEEN = 3;
/** Titles before a name, and the comma before those. */
const BEFORE_NAME = wordSet(', mr mrs ms dr chief sir');

/** "The governor, through his spokesman, Ada Novak, promised": the hop to whoever spoke for somebody, or null. */
export function readGoBetween(
  draft: DraftStatement,
  { anchors }: DraftPlace,
  speaker: Speaker | null,
  blocks: readonly Block[],
): Hop | null {
  const said = (block: number, { start, end }: Token): boolean =>
    draft.content.some((p) => p.block === block && p.start <= start && end <= p.end);
  if (!draft.cue.length) return null;
  for (const { block, tokens, start, end } of anchors) {
    const text = blocks[block]!.text.slice(start, end);
    if (!/[Tt]hrough |[Vv]ia /u.test(text)) continue;
    for (let i = 0; i + 2 < tokens.length; i++) {
      if (!THROUGH.has(tokens[i]!.lower) || !SINGULAR_DETERMINERS.has(tokens[i + 1]!.lower) || said(block, tokens[i]!))
        continue;
      const noun = tokens.findIndex((t, at) => at > i + 1 && at <= i + 2 + MAX_BETWEEN && GO_BETWEENS.has(t.lower));
      if (noun < 0) continue;
      const hop = hopTo(blocks, block, tokens, i, noun);
      return hop.actor === speaker?.name ? null : hop;
    }
  }
  return null;
}

function hopTo(blocks: readonly Block[], block: number, tokens: readonly Token[], from: number, noun: number): Hop {
  let first = noun + 1;
  while (BEFORE_NAME.has(tokens[first]?.lower ?? '') || (tokens[first]?.text === '.' && first > noun + 1)) first++;
  let to = first;
  while (isCapital(tokens[to]) && to - first < 4) to++;
  const named = to > first;
  const last = named ? to - 1 : noun;
  const start = tokens[from]!.start;
  const end = tokens[last]!.end;
  const text = blocks[block]!.text.slice(start, end);
  const actor = named ? wordsOf(tokens, first, to) : wordsOf(tokens, from + 1, noun + 1);
  return hopOfPerson(actor, { block, start, end, text }, 'go-between');
}
