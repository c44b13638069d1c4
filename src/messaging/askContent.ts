import { sendToTab } from '../platform/messages';
import { callThrough } from './callThrough';
import type { Answer, Arguments, CallName } from './protocol';

/** A call to the content script in a tab's top frame. Rejects where there is none. */
export function askContent<C extends CallName<'to-content'>>(
  tabId: number,
  call: C,
  ...args: Arguments<'to-content', C>
): Promise<Answer<'to-content', C>> {
  return callThrough((message) => sendToTab(tabId, message), 'to-content', call, args);
}
