import type { Sender } from './messages';

/** Returns undefined for what is not meant for it, so that another listener may answer. */
export type MessageListener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;
