import { bounded, MOST, TRAIT, TRAITS } from './Trait';

const ENTITY = 1;
const PERSON = 1;
const CLASH = 2;

/** How many of some rows have a trait below each value: place `v` for those below `v`, from 0 to one more than a trait can be. */
function countBelow(rows: Uint8Array, own: readonly number[], trait: number): Uint16Array {
  const below = new Uint16Array(MOST + 2);
  for (const row of own) below[rows[row * TRAITS + trait]! + 1]!++;
  for (let value = 1; value < below.length; value++) below[value]! += below[value - 1]!;
  return below;
}

/** Rows of one kind, to rank others by. Traits are few whole numbers, so ranks are counted, not sorted; and only those that are asked for. */
class Rivals {
  readonly #in: Uint8Array;
  readonly #own: number[] = [];
  #nearer: Uint16Array | null = null;
  #named: Uint16Array | null = null;
  #spoke: Uint16Array | null = null;
  #sooner: Uint16Array | null = null;

  constructor(
    private readonly rows: Uint8Array,
    count: number,
    belongs: (row: number) => boolean,
  ) {
    this.#in = new Uint8Array(count);
    for (let row = 0; row < count; row++) {
      if (!belongs(row)) continue;
      this.#own.push(row);
      this.#in[row] = 1;
    }
  }

  get count(): number {
    return this.#own.length;
  }

  has(row: number): boolean {
    return this.#in[row] === 1;
  }

  /** How many were named nearer than so many names back. */
  nearer(namesBack: number): number {
    this.#nearer ??= countBelow(this.rows, this.#own, TRAIT.namesBack);
    return this.#nearer[namesBack]!;
  }

  /** How many have more mentions. */
  named(mentions: number): number {
    this.#named ??= countBelow(this.rows, this.#own, TRAIT.mentions);
    return this.count - this.#named[mentions + 1]!;
  }

  /** How many have taken more turns. */
  spoke(turns: number): number {
    this.#spoke ??= countBelow(this.rows, this.#own, TRAIT.turnsTaken);
    return this.count - this.#spoke[turns + 1]!;
  }

  /** How many that are not named yet will be sooner. */
  sooner(ahead: number): number {
    const isNew = (row: number): boolean => this.rows[row * TRAITS + TRAIT.isNew] === 1;
    this.#sooner ??= countBelow(this.rows, this.#own.filter(isNew), TRAIT.sentencesAhead);
    return this.#sooner[ahead]!;
  }
}

/** Fills in how each row stands against the others of the same source. `rows`: `count` rows in all. */
export function compareRivals(rows: Uint8Array, count: number): void {
  const of = (row: number, trait: number): number => rows[row * TRAITS + trait]!;
  const isEntity = (row: number): boolean => of(row, TRAIT.type) === ENTITY;
  const people = new Rivals(
    rows,
    count,
    (row) => isEntity(row) && of(row, TRAIT.kind) === PERSON && of(row, TRAIT.gender) !== CLASH,
  );
  const bodies = new Rivals(rows, count, (row) => isEntity(row) && of(row, TRAIT.kind) !== PERSON);
  const kin = new Rivals(rows, count, (row) => bodies.has(row) && of(row, TRAIT.sameBodyKind) === 1);
  const fitting = new Rivals(rows, count, (row) => of(row, TRAIT.headInRole) + of(row, TRAIT.headAgain) > 0);
  const company = mostOf(rows, count, TRAIT.wordsCompany);
  const names = mostOf(rows, count, TRAIT.wordsInName);
  const echo = mostOf(rows, count, TRAIT.echo);
  for (let row = 0; row < count; row++) {
    const at = row * TRAITS;
    const namesBack = of(row, TRAIT.namesBack);
    const peers = people.has(row) ? people : bodies.has(row) ? bodies : null;
    rows[at + TRAIT.rivals] = bounded(people.count);
    rows[at + TRAIT.rivalsNearer] = bounded(people.nearer(namesBack));
    rows[at + TRAIT.nearestPerson] = people.has(row) && people.nearer(namesBack) === 0 ? 1 : 0;
    rows[at + TRAIT.bodiesNearer] = bounded(bodies.nearer(namesBack));
    rows[at + TRAIT.nearestBody] = bodies.has(row) && bodies.nearer(namesBack) === 0 ? 1 : 0;
    rows[at + TRAIT.nearestInKind] = kin.count === 0 ? 0 : kin.has(row) ? (kin.nearer(namesBack) === 0 ? 3 : 2) : 1;
    rows[at + TRAIT.newRank] =
      peers === null || of(row, TRAIT.isNew) === 0 ? 0 : bounded(1 + peers.sooner(of(row, TRAIT.sentencesAhead)));
    rows[at + TRAIT.mentionsRank] = peers === null ? 0 : bounded(1 + peers.named(of(row, TRAIT.mentions)));
    rows[at + TRAIT.turnsRank] = peers === null ? 0 : bounded(1 + peers.spoke(of(row, TRAIT.turnsTaken)));
    rows[at + TRAIT.mostOfRole] = of(row, TRAIT.headInRole) === 0 ? 0 : bounded(1 + fitting.nearer(namesBack));
    rows[at + TRAIT.rivalsFitting] = bounded(fitting.count - (fitting.has(row) ? 1 : 0));
    rows[at + TRAIT.bestCompany] = best(of(row, TRAIT.wordsCompany), company);
    rows[at + TRAIT.bestName] = best(of(row, TRAIT.wordsInName), names);
    rows[at + TRAIT.bestEcho] = best(of(row, TRAIT.echo), echo);
  }
}

function mostOf(rows: Uint8Array, count: number, trait: number): number {
  let most = 0;
  for (let row = 0; row < count; row++) most = Math.max(most, rows[row * TRAITS + trait]!);
  return most;
}

/** 2 for the most there is, 1 for less, 0 where nobody has any. */
const best = (value: number, most: number): number => (most === 0 ? 0 : value === most ? 2 : 1);
