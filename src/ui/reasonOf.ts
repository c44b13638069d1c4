import { Refused } from '../model/Refused';
import type { Translate } from './Translate';

/** Why something could not be done: in the reader's language where it was refused, in the words of the failure where it failed. */
export function reasonOf(error: unknown, t: Translate): string {
  if (error instanceof Refused) return t(error.refusal.name, ...error.refusal.words);
  return error instanceof Error ? error.message : String(error);
}
