import { callThrough } from './callThrough';
import type { Answer, Arguments, CallName } from './protocol';
import { sendToWorker } from './sendToWorker';

/** A view's (popup, first-run page) call to the background worker. */
export function askBackgroundFromView<C extends CallName<'view-to-background'>>(
  call: C,
  ...args: Arguments<'view-to-background', C>
): Promise<Answer<'view-to-background', C>> {
  return callThrough(sendToWorker, 'view-to-background', call, args);
}
