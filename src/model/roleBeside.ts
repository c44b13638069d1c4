import type { Speaker } from './Speaker';

/** The role to be shown beside a speaker's name, or null: of somebody unnamed the name tells it already. */
export const roleBeside = (speaker: Speaker | null): string | null =>
  speaker === null || speaker.kind === 'unnamed' ? null : speaker.role;
