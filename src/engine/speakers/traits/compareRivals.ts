import { bounded, TRAIT, TRAITS } from './Trait';

const ENTITY = 1;
const PERSON = 1;
const CLASH = 2;

/** The values of one trait over some rows in rising order, to rank a row by. */
function sorted(values: Uint8Array): Uint8Array {
  return values.sort();
}

/** How many of some sorted values are below one. */
function below(values: Uint8Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rows of one kind, and their traits to rank others by. */
class Rivals {
  readonly #in: Uint8Array;
  readonly count: number;
  readonly #namesBack: Uint8Array;
  readonly #mentions: Uint8Array;
  readonly #turns: Uint8Array;
  readonly #ahead: Uint8Array;

  constructor(rows: Uint8Array, count: number, belongs: (row: number) => boolean) {
    const own: number[] = [];
    this.#in = new Uint8Array(count);
    for (let row = 0; row < count; row++) {
      if (!belongs(row)) continue;
      own.push(row);
      this.#in[row] = 1;
    }
    const values = (trait: number): Uint8Array => sorted(Uint8Array.from(own, (row) => rows[row * TRAITS + trait]!));
    this.count = own.length;
    this.#namesBack = values(TRAIT.namesBack);
    this.#mentions = values(TRAIT.mentions);
    this.#turns = values(TRAIT.turnsTaken);
    this.#ahead = sorted(
      Uint8Array.from(
        own.filter((row) => rows[row * TRAITS + TRAIT.isNew] === 1),
        (row) => rows[row * TRAITS + TRAIT.sentencesAhead]!,
      ),
    );
  }

  has = (row: number): boolean => this.#in[row] === 1;
  /** How many were named nearer, have more mentions, have taken more turns, are newly named sooner. */
  nearer = (namesBack: number): number => below(this.#namesBack, namesBack);
  named = (mentions: number): number => this.count - below(this.#mentions, mentions + 1);
  spoke = (turns: number): number => this.count - below(this.#turns, turns + 1);
  sooner = (ahead: number): number => below(this.#ahead, ahead);
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
