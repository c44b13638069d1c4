import { sendToExtension } from '../platform/messages';
import { callThrough } from './callThrough';
import type { Arguments, CallName } from './protocol';

/** The worker's word to whichever views are open; most often there is none, which is no fault. */
export async function tellViews<C extends CallName<'background-to-view'>>(
  call: C,
  ...args: Arguments<'background-to-view', C>
): Promise<void> {
  await callThrough(sendToExtension, 'background-to-view', call, args).catch(() => undefined);
}
