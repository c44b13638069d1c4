import type { Report } from '../../src/model/Report';
import type { Statement } from '../../src/model/Statement';
import type { GoldStatement, Passage } from './Passage';
import { compareChain } from './score/compareChain';
import { isNobody, isRightSpeaker } from './score/isRightSpeaker';
import { type Pair, pairStatements } from './score/pairStatements';
import { scoreAgencies } from './score/scoreAgencies';
import { isSettingFound, SETTINGS, type SettingName } from './score/scoreSettings';
import { type Figures, harmonic, percent, Tally } from './score/Tally';

export interface HearsayScore {
  /** By group: "all", "quoted", "indirect", "first passages", "like articles", "writer brit", "depth 2". */
  readonly groups: Readonly<Record<string, Figures>>;
  readonly agencies: { readonly f1: number | null; readonly role: number | null };
  /** Per cent of what is marked. */
  readonly settings: Readonly<Record<SettingName, number | null>>;
  /** What was missed or wrong, in words, one a line. */
  readonly misses: readonly string[];
}

/** A passage with what the engine made of it. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly report: Report;
}

const isQuoted = (text: string): boolean => /["“”]|(?:^|[\s([])[‘']\S/u.test(text);

/** Passages of the files numbered 5 and higher bear their file's number in their id. */
const formOf = (id: string): string => (/^[a-z]+-\d+-/u.test(id) ? 'like articles' : 'first passages');

/** "declined to comment": a statement for some, none for others; never counted. */
export const isOptional = (cue: string, content: string): boolean =>
  /\b(?:declin|refus|would not|wouldn.t|will not)/iu.test(cue) && content.split(/\s+/u).length <= 5;

const wordsOf = ({ content }: Statement): string => content.map(({ text }) => text).join(' ');
const cueOf = ({ cue }: Statement): string => cue.map(({ text }) => text).join(' ');

/** Everything that is counted, group by group. */
class Scoring {
  readonly #groups = new Map<string, Tally>();
  readonly #settings = new Map<SettingName, { gold: number; hit: number }>();
  readonly #agencies = { gold: 0, got: 0, hit: 0, role: 0 };
  readonly #misses: string[] = [];

  read({ passage, report }: ReadPassage): void {
    const { pairs, strangers } = pairStatements(passage, report.statements);
    for (const pair of pairs) this.#readPair(passage, pair);
    for (const { got } of pairs) if (got) this.#readFound(passage, got, true);
    for (const stranger of strangers) this.#readFound(passage, stranger, false);
    const { gold, got, hit, role } = scoreAgencies(passage.agencies, report.agencies);
    this.#agencies.gold += gold;
    this.#agencies.got += got;
    this.#agencies.hit += hit;
    this.#agencies.role += role;
  }

  result(): HearsayScore {
    const { gold, got, hit, role } = this.#agencies;
    return {
      groups: Object.fromEntries([...this.#groups].sort().map(([name, tally]) => [name, tally.figures()])),
      agencies: { f1: harmonic(percent(hit, got), percent(hit, gold)), role: percent(role, hit) },
      settings: Object.fromEntries(
        SETTINGS.map((name) => {
          const counted = this.#settings.get(name);
          return [name, percent(counted?.hit ?? 0, counted?.gold ?? 0)];
        }),
      ) as Record<SettingName, number | null>,
      misses: this.#misses,
    };
  }

  #tallies(names: readonly string[]): Tally[] {
    return names.map((name) => {
      const tally = this.#groups.get(name) ?? new Tally();
      this.#groups.set(name, tally);
      return tally;
    });
  }

  #readPair({ id, writer, text, outlet }: Passage, { gold, got }: Pair): void {
    const slice = (ranges: GoldStatement['content']): string => ranges.map(([a, b]) => text.slice(a, b)).join(' ');
    const content = slice(gold.content);
    if (isOptional(slice(gold.cue), content)) return;
    const depth = gold.depth > 2 ? '3+' : gold.depth;
    const kind = isQuoted(content) ? 'quoted' : 'indirect';
    const tallies = this.#tallies(['all', kind, formOf(id), `writer ${writer}`, `depth ${depth}`]);
    const add: Tally['add'] = (what, n) => {
      for (const tally of tallies) tally.add(what, n);
    };
    const label = `${id} ${gold.number}: "${content.slice(0, 60)}"`;
    add('gold');
    add('hopsWanted', gold.hops.filter((hop) => hop.carries).length);
    if (gold.depth > 1) add('multi');
    if (got === null) {
      this.#misses.push(`${label} not found (${gold.speaker})`);
      return;
    }
    const right = isRightSpeaker(gold, got.speaker);
    const chain = compareChain(gold, got, outlet);
    add('found');
    add('hopsGot', chain.got);
    add('hopsHit', chain.hits);
    add('hopsStated', chain.stated);
    if (right) add('speaker');
    else this.#misses.push(`${label} speaker ${gold.speaker}, got ${got.speaker?.name ?? 'nobody'}`);
    if (chain.depthRight) add('depth');
    if (chain.exact) add('exact');
    else this.#misses.push(`${label} chain ${wayOf(gold.hops)}; got ${wayOf(got.chain.hops)}`);
    if (chain.exact && gold.depth > 1) add('multiExact');
    if (got.shown) {
      add('foundShown');
      if (right) add('speakerShown');
      if (right && chain.exact) add('right');
      if (!right && got.speaker && got.speaker.kind !== 'unnamed' && !isNobody(got.speaker.name)) add('wrongName');
    }
    for (const name of SETTINGS) this.#readSetting(name, isSettingFound(gold, got, name));
  }

  #readSetting(name: SettingName, hit: boolean | null): void {
    if (hit === null) return;
    const counted = this.#settings.get(name) ?? { gold: 0, hit: 0 };
    this.#settings.set(name, { gold: counted.gold + 1, hit: counted.hit + Number(hit) });
  }

  #readFound({ id, writer }: Passage, got: Statement, paired: boolean): void {
    const content = wordsOf(got);
    if (isOptional(cueOf(got), content)) return;
    const kind = isQuoted(content) ? 'quoted' : 'indirect';
    for (const tally of this.#tallies(['all', kind, formOf(id), `writer ${writer}`])) {
      tally.add('got');
      if (paired) tally.add('gotPaired');
      if (got.shown) tally.add('shown');
      if (got.shown && paired) tally.add('shownPaired');
    }
    if (got.shown && !paired)
      this.#misses.push(
        `${id}: shown, but no statement: "${content.slice(0, 70)}" (${got.speaker?.name ?? 'nobody'}; ${cueOf(got)})`,
      );
  }
}

function wayOf(hops: readonly { actor: string; carries: boolean; stated: boolean }[]): string {
  const hands = hops.filter((hop) => hop.carries).map(({ actor, stated }) => (stated ? actor : `${actor} (carried)`));
  return hands.join(' > ') || 'first-hand';
}

/**
 * Scores reports against the labels of their passages: statements paired by content, then speakers, chains and settings of the
 * paired ones. The figures are explained in README.md beside this.
 */
export function scorePassages(read: readonly ReadPassage[]): HearsayScore {
  const scoring = new Scoring();
  for (const one of read) scoring.read(one);
  return scoring.result();
}
