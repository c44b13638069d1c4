import type { Statement } from '../../../src/model/Statement';
import type { GoldStatement } from '../Passage';
import { bareWords } from './bareWords';

export const SETTINGS = ['role', 'audience', 'venue', 'place', 'when'] as const;
export type SettingName = (typeof SETTINGS)[number];

const SMALL: ReadonlySet<string> = new Set(['the', 'a', 'an', 'on', 'in', 'at', 'of']);
/** Share of what is marked that must be found. */
const MOST = 0.5;

const found = (got: Statement, name: SettingName): string | null =>
  name === 'role' ? (got.speaker?.role ?? null) : got.setting[name];

/** Whether a circumstance that is marked was found; null where none is marked. */
export function isSettingFound(gold: GoldStatement, got: Statement, name: SettingName): boolean | null {
  const wanted = gold[name];
  if (wanted === null) return null;
  const words = bareWords(wanted)
    .split(' ')
    .filter((word) => !SMALL.has(word));
  const have = new Set(bareWords(found(got, name) ?? '').split(' '));
  return words.length > 0 && words.filter((word) => have.has(word)).length / words.length >= MOST;
}
