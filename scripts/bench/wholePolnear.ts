import type { Judges } from '../../src/engine/Judges';
import { ALL_RULES, type Rules } from '../../src/engine/rules/Rules';
import { draftStatements } from '../../src/engine/statements/draftStatements';
import { TAGGED_FLOOR } from '../../src/engine/statements/taggedFloor';
import { articleFromText } from '../../src/engine/text/articleFromText';
import { textToBlocks } from '../../src/engine/text/textToBlocks';
import type { BaselineAttribution } from './compromiseBaseline';
import { openPolnear, rangesFrom, scoresOf } from './openPolnear';
import type { Scores } from './yardsticks';

/** What the statements say, whoever found them: the outermost ones, as PolNeAR marks no others. */
function predictWhole(text: string, { tagger, statements }: Judges, rules: Rules): BaselineAttribution[] {
  const { blocks, starts } = textToBlocks(text);
  const ranges = rangesFrom(starts);
  const offered = tagger(blocks, undefined, TAGGED_FLOOR);
  return draftStatements(articleFromText({ text }), offered, statements, undefined, rules)
    .filter(({ kind, within }) => kind !== 'unattributed' && within === null)
    .map(({ source, cue, content }) => ({ source: ranges(source), cue: ranges(cue), content: ranges(content) }));
}

/** Whole statements on the development part of PolNeAR. */
export async function wholePolnear(shared: string, judges: Judges, rules: Rules = ALL_RULES): Promise<Scores> {
  const { score, gold } = await openPolnear(shared);
  return scoresOf(score(gold, new Map(gold.map(({ id, text }) => [id, predictWhole(text, judges, rules)]))));
}
