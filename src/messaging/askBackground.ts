import { callThrough } from './callThrough';
import type { Answer, Arguments, CallName } from './protocol';
import { sendToWorker } from './sendToWorker';

/** A content script's call to the background worker. */
export function askBackground<C extends CallName<'content-to-background'>>(
  call: C,
  ...args: Arguments<'content-to-background', C>
): Promise<Answer<'content-to-background', C>> {
  return callThrough(sendToWorker, 'content-to-background', call, args);
}
