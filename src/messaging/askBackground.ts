import { sendToExtension } from '../platform/messages';
import { callThrough } from './callThrough';
import type { Answer, Arguments, CallName } from './protocol';

/** A content script's call to the background worker, which the browser starts where it sleeps. */
export function askBackground<C extends CallName<'content-to-background'>>(
  call: C,
  ...args: Arguments<'content-to-background', C>
): Promise<Answer<'content-to-background', C>> {
  return callThrough(sendToExtension, 'content-to-background', call, args);
}
