import { handsOf } from './handsOf';
import type { SaidOnPage } from './SaidOnPage';
import { wellFormed } from './wellFormed';
import { wordsOf } from './wordsOf';

/** The columns of CSV and TSV files, in order. */
const COLUMNS: readonly (readonly [name: string, value: (said: SaidOnPage) => string | null])[] = [
  ['key', ({ statement }) => statement.key],
  ['statement', ({ statement }) => wordsOf(statement.content)],
  ['kind', ({ statement }) => statement.kind],
  ['speaker', ({ statement }) => statement.speaker?.name ?? null],
  ['role', ({ statement }) => statement.speaker?.role ?? null],
  ['named', ({ statement: { speaker } }) => (speaker === null || speaker.kind === 'unnamed' ? 'no' : 'yes')],
  ['cue', ({ statement }) => wordsOf(statement.cue)],
  ['venue', ({ statement }) => statement.setting.venue],
  ['place', ({ statement }) => statement.setting.place],
  ['date said', ({ statement }) => statement.setting.date],
  [
    'hands',
    ({ statement }) =>
      handsOf(statement)
        .map(({ actor }) => actor)
        .join(' > '),
  ],
  [
    'agencies',
    ({ statement }) =>
      handsOf(statement)
        .filter(({ agency }) => agency !== null)
        .map(({ actor }) => actor)
        .join('; '),
  ],
  ['depth', ({ statement }) => String(statement.chain.depth)],
  ['outlet', ({ page }) => page.outlet],
  ['title', ({ page }) => page.title],
  ['published', ({ page }) => page.published],
  ['address', ({ page }) => page.url],
  ['found by', ({ statement }) => statement.foundBy.join(' ')],
];

/** Statements as the rows of a table, the names of its columns first. */
export function table(said: readonly SaidOnPage[]): string[][] {
  const rows = said.map((one) => COLUMNS.map(([, value]) => wellFormed(value(one) ?? '')));
  return [COLUMNS.map(([name]) => name), ...rows];
}
