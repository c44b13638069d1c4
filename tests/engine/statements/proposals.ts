import type { Proposal } from '../../../src/engine/statements/Proposal';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import type { Passage } from '../../../src/model/Passage';
import { articleOf } from './draftOf';

const words = (passages: readonly Passage[]): string => passages.map((p) => p.text).join(' … ');

/** A proposal as "rule | source | cue | content". */
export const written = ({ foundBy, source, cue, content }: Proposal): string =>
  [foundBy.join('+'), words(source), words(cue), words(content)].join(' | ');

/** The text of lines as in `articleOf`. */
export const textOf = (...lines: string[]): ArticleText => new ArticleText(articleOf(lines).blocks);
