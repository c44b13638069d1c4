import { sendToTab } from '../platform/messages';
import { callThrough } from './callThrough';
import type { Answer, Arguments, CallName } from './protocol';

/** A content script: that of a tab's top frame, or of one of its frames. */
export type Place = number | { readonly tabId: number; readonly frameId: number };

/** A call to a content script. Rejects where there is none. */
export function askContent<C extends CallName<'to-content'>>(
  place: Place,
  call: C,
  ...args: Arguments<'to-content', C>
): Promise<Answer<'to-content', C>> {
  const { tabId, frameId } = typeof place === 'number' ? { tabId: place, frameId: 0 } : place;
  return callThrough((message) => sendToTab(tabId, message, frameId), 'to-content', call, args);
}
