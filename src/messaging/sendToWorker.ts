import { sendToExtension } from '../platform/messages';

/** Before asking again, milliseconds: a worker that is being ended takes no messages until it is gone. */
const PAUSES = [500, 1000, 2000, 4000];

/**
 * Sends a message to the background worker, which the browser starts where it sleeps; again, up to four times, where the
 * browser ended it before it could answer, which shows as an error or as no reply. (What a handler refuses is a reply.)
 */
export async function sendToWorker(message: unknown): Promise<unknown> {
  for (const pause of PAUSES) {
    const reply = await sendToExtension(message).catch(() => undefined);
    if (reply !== undefined) return reply;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return sendToExtension(message);
}
