import type { Refusal } from '../model/Refusal';
import type { Direction } from './protocol';

/** A call on its way. */
export interface Message {
  readonly direction: Direction;
  readonly call: string;
  readonly args: readonly unknown[];
}

/** The answer on its way back: a value, or why there is none. */
export type Reply = { readonly value: unknown } | { readonly error: string; readonly refusal?: Refusal };
