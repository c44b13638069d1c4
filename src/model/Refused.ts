import type { Refusal, RefusalName } from './Refusal';

/** An error whose reason a reader is to be told in their language; `message` says the same in English. */
export class Refused extends Error {
  override readonly name: string = 'Refused';

  readonly refusal: Refusal;

  /** @param words filled into the reader's sentence */
  constructor(message: string, name: RefusalName, ...words: readonly string[]) {
    super(message);
    this.refusal = { name, words };
  }
}
