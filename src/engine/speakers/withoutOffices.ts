import type { NameMention } from '../mentions/NameMention';
import type { SourcePhrase } from './SourcePhrase';

/** Names of a source that are no part of another's office: of "Wend council leader Ada Novak" the town is one. */
export const withoutOffices = ({ names }: SourcePhrase, mentions: readonly NameMention[]): readonly number[] =>
  names.filter((i) => {
    const next = names.includes(i + 1) ? mentions[i + 1] : undefined;
    return next === undefined || next.block !== mentions[i]!.block || next.from > mentions[i]!.start;
  });
