import { sendToExtension } from '../platform/messages';

/** In milliseconds; a worker that is being ended takes no messages until it is gone. */
const BEFORE_ASKING_AGAIN = 1000;

/**
 * Sends a message to the background worker, which the browser starts where it sleeps; once more where the browser ended it
 * before it could answer, which shows as an error or as no reply. (What a handler refuses is a reply.)
 */
export async function sendToWorker(message: unknown): Promise<unknown> {
  const reply = await sendToExtension(message).catch(() => undefined);
  if (reply !== undefined) return reply;
  await new Promise((resolve) => setTimeout(resolve, BEFORE_ASKING_AGAIN));
  return sendToExtension(message);
}
