import { hashPair } from './hashPair';

/** Key of a speaker and a subject word: the name's last word stands for the speaker, the rest is compared later. */
export function speakerSubjectKey(nameIds: Int32Array, stem: number): number {
  return hashPair(nameIds.at(-1) ?? 0, stem);
}
