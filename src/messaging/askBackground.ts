import { sendToExtension } from '../platform/messages';
import { callThrough } from './callThrough';
import type { Answer, Arguments, CallName } from './protocol';

/** A content script's call to the background worker, which the browser starts where it sleeps. */
export function askBackground<C extends CallName<'content-to-background'>>(
  call: C,
  ...args: Arguments<'content-to-background', C>
): Promise<Answer<'content-to-background', C>> {
  return callThrough(sendTwice, 'content-to-background', call, args);
}

/** Once more where the browser ended the worker before it could answer. What a handler refuses comes as a reply, not here. */
function sendTwice(message: unknown): Promise<unknown> {
  return sendToExtension(message).catch(() => sendToExtension(message));
}
