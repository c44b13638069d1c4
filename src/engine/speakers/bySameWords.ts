import { foldName } from '../mentions/foldName';
import { singularOf } from '../mentions/singularOf';
import type { SpeechContext } from './SpeechContext';

/** Entities that a word is part of the name of, or that it abbreviates. */
export const bySameWords = (word: string, byWord: SpeechContext['byWord']): readonly number[] => [
  ...(byWord.get(foldName(word)) ?? []),
  ...(byWord.get(singularOf(word)) ?? []),
];
