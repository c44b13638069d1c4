import { hashFeature, hashTemplate } from '../features/hashFeature';

/** A template's number and the names of up to three slots whose values its features combine. */
export type Template<Slot extends string> = readonly [number, ...Slot[]];

/**
 * Feature templates made ready to be hashed in one tight loop: template `f` combines the values in the slots
 * `first[f]`, `second[f]` and `third[f]`; slot 0 always holds 0 and stands for "no value". What is combined stands in
 * a table, so that it can be read at a glance and changed without touching how values are read.
 */
export class FeatureTemplates<Slot extends string> {
  /** How many features one set of slots makes. */
  readonly count: number;
  private readonly base: Int32Array;
  private readonly first: Uint8Array;
  private readonly second: Uint8Array;
  private readonly third: Uint8Array;

  /** `slots` numbers the slots, from 1. */
  constructor(slots: Readonly<Record<Slot, number>>, templates: readonly Template<Slot>[]) {
    this.count = templates.length;
    this.base = Int32Array.from(templates, ([number]) => hashTemplate(number));
    const place = (n: number): Uint8Array =>
      Uint8Array.from(templates, (template) => {
        const name = template[n] as Slot | undefined;
        return name === undefined ? 0 : slots[name];
      });
    this.first = place(1);
    this.second = place(2);
    this.third = place(3);
  }

  /** Writes the features of the given values as 32-bit hashes to `out` from `at` on, in the order of the templates. */
  hash(values: Int32Array, out: Int32Array, at = 0): void {
    const { count, base, first, second, third } = this;
    for (let f = 0; f < count; f++) {
      out[at + f] = hashFeature(base[f]!, values[first[f]!]!, values[second[f]!]!, values[third[f]!]!);
    }
  }
}
