import type { Wording } from '../Wording';
import type { Words } from '../Words';

/** A stored content put together: its text, and where its words stand in it. */
export interface MadeText {
  readonly text: string;
  /** As in `Words`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A stored wording: its text, and the places of its words in it, are made when they are first asked for. */
export class PackWording implements Wording {
  private made: MadeText | undefined;

  constructor(
    readonly ids: Int32Array,
    readonly stems: Int32Array,
    private readonly make: () => MadeText,
  ) {}

  get text(): string {
    this.made ??= this.make();
    return this.made.text;
  }

  get words(): Words {
    this.made ??= this.make();
    const { starts, ends } = this.made;
    return { ids: this.ids, stems: this.stems, starts, ends };
  }
}
