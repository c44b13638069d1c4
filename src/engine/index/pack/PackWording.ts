import { splitWords } from '../splitWords';
import type { Wording } from '../Wording';
import type { Words } from '../Words';

/** A stored wording: its text, and the places of its words in it, are made when they are first asked for. */
export class PackWording implements Wording {
  private madeText: string | undefined;
  private madeWords: Words | undefined;

  constructor(
    readonly ids: Int32Array,
    readonly stems: Int32Array,
    private readonly makeText: () => string,
  ) {}

  get text(): string {
    this.madeText ??= this.makeText();
    return this.madeText;
  }

  get words(): Words {
    this.madeWords ??= splitWords(this.text);
    return this.madeWords;
  }
}
