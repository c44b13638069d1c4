import type { EntityKind } from './IndexFile';

/** Somebody or something that a page names. */
export interface NamedThing {
  /** The fullest form that the page prints. */
  readonly name: string;
  /** `other`: the page does not tell what it is. */
  readonly kind: EntityKind;
  /** How many times the page names it, shorter forms ("Novak") included. */
  readonly mentions: number;
}
