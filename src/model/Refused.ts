import type { Refusal } from './Refusal';

/** An error whose reason a reader is to be told in their language; `message` says the same in English. */
export class Refused extends Error {
  override readonly name: string = 'Refused';

  constructor(
    message: string,
    readonly refusal: Refusal,
  ) {
    super(message);
  }
}
