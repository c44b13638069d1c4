import type { Entity } from './Entity';
import type { ArticleMentions } from './readMentions';

/** The entities of an article by number, and where each is named. */
export class EntityIndex {
  readonly entities: readonly Entity[];
  /** Number of the entity that each mention means, -1 where it means nobody known. */
  readonly numberOf: Int32Array;
  readonly #mentionsOf: number[][];

  constructor(mentions: ArticleMentions) {
    this.entities = mentions.roster.entities;
    const numbers = new Map(this.entities.map((entity, number) => [entity, number]));
    this.numberOf = Int32Array.from(mentions.roster.entityOf, (entity) =>
      entity === null ? -1 : (numbers.get(entity) ?? -1),
    );
    this.#mentionsOf = this.entities.map(() => []);
    this.numberOf.forEach((number, mention) => {
      if (number >= 0) this.#mentionsOf[number]!.push(mention);
    });
  }

  /** Indexes of an entity's mentions, in reading order; at least one. */
  mentionsOf(entity: number): readonly number[] {
    return this.#mentionsOf[entity]!;
  }

  /** The last mention of an entity before the mention with the given index, or -1. */
  lastBefore(entity: number, mention: number): number {
    const at = this.#placeOf(entity, mention);
    return at === 0 ? -1 : this.#mentionsOf[entity]![at - 1]!;
  }

  /** The first mention of an entity at or behind the mention with the given index, or -1. */
  nextFrom(entity: number, mention: number): number {
    return this.#mentionsOf[entity]![this.#placeOf(entity, mention)] ?? -1;
  }

  /** How many mentions of an entity stand before the mention with the given index. */
  #placeOf(entity: number, mention: number): number {
    const list = this.#mentionsOf[entity]!;
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle]! < mention) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
