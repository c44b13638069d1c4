import type { Speaker } from '../../model/Speaker';

/** What ends the noun phrase that a description opens with. */
const END = /,|\s(?:of|for|from|with|at|in|on|who|whose|which|that|familiar|close|to|speaking|quoted)\s/u;

/**
 * Same key, same speaker: of the unnamed, whose descriptions change, the head noun is taken ("a senior customs official", "the official").
 * Null where nobody speaks.
 */
export function speakerKey(speaker: Speaker | null): string | null {
  if (speaker === null) return null;
  if (speaker.kind !== 'unnamed') return speaker.id;
  const phrase = speaker.name.split(END, 1)[0]!.trim();
  return `unnamed ${phrase.split(' ').at(-1)!.toLowerCase()}`;
}
