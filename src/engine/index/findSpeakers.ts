import type { Speaker } from '../../model/Speaker';
import { isSameSpeaker } from './isSameSpeaker';
import { nameWords } from './nameWords';
import type { OpenIndex } from './OpenIndex';

const NOBODY: ReadonlySet<number> = new Set();

/** Finds the speakers of an index that a speaker of the page is, each name once. Nobody is the unnamed. */
export function findSpeakers(index: OpenIndex): (speaker: Speaker | null) => ReadonlySet<number> {
  const known = new Map<string, ReadonlySet<number>>();
  return (speaker) => {
    if (speaker === null || speaker.kind === 'unnamed') return NOBODY;
    const key = `${speaker.kind} ${speaker.name}`;
    const found = known.get(key) ?? search(speaker, index);
    known.set(key, found);
    return found;
  };
}

function search({ name, kind }: Speaker, index: OpenIndex): ReadonlySet<number> {
  const words = nameWords(name);
  const last = words.at(-1);
  if (last === undefined) return NOBODY;
  const isPerson = kind === 'person';
  return new Set(
    index.speakersTo(last).filter((speaker) => isSameSpeaker(words, index.speakerName(speaker), isPerson)),
  );
}
