import type { Report } from '../../src/model/Report';

/** What a case is held to of one statement. */
export interface SaidInCase {
  readonly words: string;
  readonly speaker: string | null;
  /** Who passed it on, from the speaker's side. */
  readonly hands: readonly string[];
}

/** The statements of a report that are shown and credited, as cases tell them. */
export function saidIn({ statements }: Report): SaidInCase[] {
  return statements
    .filter(({ shown, kind }) => shown && kind !== 'unattributed')
    .map(({ content, speaker, chain }) => ({
      words: content.map(({ text }) => text).join(' … '),
      speaker: speaker?.name ?? null,
      hands: chain.hops.filter(({ carries, own }) => carries && !own).map(({ actor }) => actor),
    }));
}
