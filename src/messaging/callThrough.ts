import { Refused } from '../model/Refused';
import type { Reply } from './Message';
import type { Answer, Arguments, CallName, Direction } from './protocol';

/**
 * Makes one call by way of `send` and returns its answer.
 * @throws Error with the handler's own words where the call failed or was refused, or where nobody listens.
 */
export async function callThrough<D extends Direction, C extends CallName<D>>(
  send: (message: unknown) => Promise<unknown>,
  direction: D,
  call: C,
  args: Arguments<D, C>,
): Promise<Answer<D, C>> {
  const reply = (await send({ direction, call, args })) as Reply | undefined;
  if (!reply) throw new Error(`nobody answered "${call}"`);
  if (!('error' in reply)) return reply.value as Answer<D, C>;
  const { error, refusal } = reply;
  throw refusal ? new Refused(error, refusal.name, ...refusal.words) : new Error(error);
}
