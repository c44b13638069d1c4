import { createEngine } from '../../src/engine/createEngine';
import { openJudges } from '../../src/engine/Judges';
import type { Rules } from '../../src/engine/rules/Rules';
import { SHIPPED_WEIGHTS } from '../../src/engine/shippedWeights';
import type { RuleName } from '../../src/model/RuleName';
import { readHearsay } from '../hearsay/readHearsay';
import { compareChain } from '../hearsay/score/compareChain';
import { isRightSpeaker } from '../hearsay/score/isRightSpeaker';
import { pairStatements } from '../hearsay/score/pairStatements';
import { type ReadPassage, scorePassages } from '../hearsay/scorePassages';
import { printTable, type Row } from './printTable';
import { readHeldOut } from './readPassages';
import { scoreField } from './scoreField';
import { scoreTopics } from './scoreTopics';
import { sharedFolder } from './sharedFolder';
import { wholePolnear } from './wholePolnear';

/** How often a rule made or changed something, and how often that is right on Hearsay. */
interface Entry {
  readonly what: 'statement' | 'speaker' | 'hop';
  fired: number;
  right: number;
}

/** What is measured with all rules at work, and again with one switched off. */
type Worth = readonly (number | null)[];

/** Rules that make nothing and hide something: no statement bears their name. */
const HIDING: readonly RuleName[] = ['says-something', 'borne-out'];

const HEAD = [
  'rule',
  'of',
  'fired',
  'right, %',
  'right of all',
  'statements F1',
  'field',
  'topics speaker',
  'PolNeAR quoted F1',
];

/** Every rule that fired, with what it made: a statement that is paired, a speaker of a paired one, a hand that is marked. */
function countRules(read: readonly ReadPassage[]): Map<RuleName, Entry> {
  const entries = new Map<RuleName, Entry>();
  const count = (name: RuleName, what: Entry['what'], right: boolean): void => {
    const entry = entries.get(name) ?? { what, fired: 0, right: 0 };
    entry.fired++;
    entry.right += Number(right);
    entries.set(name, entry);
  };
  for (const { passage, report } of read) {
    const { pairs, strangers } = pairStatements(passage, report.statements);
    for (const { foundBy } of strangers) for (const name of foundBy) count(name, 'statement', false);
    for (const { gold, got } of pairs) {
      if (got === null) continue;
      for (const name of got.foundBy) count(name, 'statement', true);
      if (got.speaker) count(got.speaker.foundBy, 'speaker', isRightSpeaker(gold, got.speaker));
      const { right } = compareChain(gold, got, passage.outlet);
      for (const hop of got.chain.hops) if (hop.carries && !hop.own) count(hop.foundBy, 'hop', right.has(hop));
    }
  }
  return entries;
}

async function worthOf(read: readonly ReadPassage[], rules: Rules): Promise<Worth> {
  const { all } = scorePassages(read).groups;
  const own = [all!.rightOfGold, all!.f1];
  const shared = sharedFolder();
  if (shared === null) return own;
  const engine = createEngine({ weights: SHIPPED_WEIGHTS, index: null, rules });
  const field = Number.parseInt(String(scoreField(shared, engine).ours.field), 10);
  const topics = Number(scoreTopics(shared, engine).ours.topicsSpeaker);
  const { quoted } = await wholePolnear(shared, openJudges(SHIPPED_WEIGHTS), rules);
  return [...own, field, topics, Number(quoted)];
}

/**
 * Prints a row for every rule and judge of the engine: how often it fired on Hearsay, read with weights that have not seen the register at
 * hand, how much of that is right, and what each yardstick loses where it is switched off. The last ones need ../shared.
 * @param names those to switch off, which takes a run of all yardsticks each; all that fired where empty
 */
export async function ledger(names: readonly RuleName[]): Promise<void> {
  const passages = readHearsay();
  const { read, missing } = readHeldOut(passages);
  const entries = countRules(read);
  const base = await worthOf(read, () => true);
  const lostWithout = async (name: RuleName): Promise<Worth> => {
    const rules: Rules = (one) => one !== name;
    const without = await worthOf(readHeldOut(passages, rules).read, rules);
    return without.map((value, i) => (value === null || base[i] === null ? null : value - base[i]!));
  };
  const rows: Row[] = [['all at work', '', '', '', ...base]];
  const isAsked = (name: RuleName): boolean => names.length === 0 || names.includes(name);
  for (const name of HIDING.filter(isAsked)) {
    rows.push([name, 'what is shown', '', '', ...(await lostWithout(name))]);
    console.error(`ledger: ${name}`);
  }
  for (const [name, { what, fired, right }] of [...entries].sort((a, b) => b[1].fired - a[1].fired)) {
    if (!isAsked(name)) continue;
    rows.push([name, what, String(fired), (100 * right) / fired, ...(await lostWithout(name))]);
    console.error(`ledger: ${name}`);
  }
  printTable('Ledger: what each rule finds, and what changes without it', HEAD, rows);
  if (missing.length > 0) console.log(`(not held out, for want of such weights: ${missing.join(', ')})`);
}
