import { Refused } from '../model/Refused';
import type { MessageListener } from '../platform/MessageListener';
import type { Sender } from '../platform/messages';
import type { Message, Reply } from './Message';
import type { Answer, Arguments, CallName, Direction } from './protocol';

/**
 * One handler per call of a direction, given the call's argument (undefined where it has none) and always second its
 * sender, so that no argument can pose as one. A missing handler does not compile.
 */
export type Handlers<D extends Direction> = {
  readonly [C in CallName<D>]: (argument: Arguments<D, C>[0], sender: Sender) => Answer<D, C> | Promise<Answer<D, C>>;
};

type AnyHandler = (argument: unknown, sender: Sender) => unknown;

/**
 * Answers the calls of one direction. Whether the sender may call at all is decided before any handler runs;
 * whoever may not gets an error and nothing else happens.
 * @param listen hears messages where this script runs: `onMessage`, or in a content script `onMessageInPage`.
 */
export function answerCalls<D extends Direction>(
  listen: (listener: MessageListener) => void,
  direction: D,
  mayCall: (sender: Sender) => boolean,
  handlers: Handlers<D>,
): void {
  listen((message, sender) => {
    if (!isMessage(message) || message.direction !== direction) return undefined;
    if (!mayCall(sender)) return Promise.resolve({ error: `"${message.call}" is not for this sender` });
    if (!Object.hasOwn(handlers, message.call)) return Promise.resolve({ error: `there is no call "${message.call}"` });
    const handler = handlers[message.call as CallName<D>] as AnyHandler;
    return replyOf(() => handler(message.args[0], sender));
  });
}

async function replyOf(handle: () => unknown): Promise<Reply> {
  try {
    return { value: await handle() };
  } catch (error) {
    if (error instanceof Refused) return { error: error.message, refusal: error.refusal };
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null) return false;
  const { direction, call, args } = value as Partial<Message>;
  return typeof direction === 'string' && typeof call === 'string' && Array.isArray(args) && args.length <= 1;
}
