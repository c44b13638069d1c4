import type { Span } from '../../model/Span';
import type { ArticleText } from '../text/ArticleText';
import type { Proposal } from './Proposal';
import { passageOf } from './passageOf';

/** "quoted the secretary as saying": who is quoted stands between, and so does whose words they are. */
const QUOTED_AS =
  /\b(?:(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))\s(?!(?:by|in|on|as)\s)(?=[^.;]{2,120}?\sas\s)|(?:recall(?:ed|s|ing)|remember(?:ed|s|ing)|heard)\s)([^.;:"“”]{2,120}?),?(?:\sas)?\s(saying|telling|stating|writing|adding|warning|explaining|declaring|insisting|reporting)\b/u;
/** How far into a sentence the phrase is looked for, in UTF-16 code units. */
const REACH = 400;
const EDGES = ',;:–—';

/**
 * Whom somebody quotes "as saying" something. Null where a sentence is of no such form.
 * @param sentence its span in the block
 */
export function readQuotedAs(article: ArticleText, block: number, sentence: Span): Proposal | null {
  const { text } = article.blocks[block]!;
  const found = QUOTED_AS.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + REACH)));
  if (!found) return null;
  const [all, name, saying] = found;
  const at = sentence.start + found.index;
  const behind = at + all.length;
  const nameAt = at + all.indexOf(name!);
  const source = passageOf(article.blocks, block, nameAt, nameAt + name!.length, EDGES);
  const sayingAt = at + all.lastIndexOf(saying!);
  const cue = passageOf(article.blocks, block, sayingAt, sayingAt + saying!.length);
  const content = passageOf(article.blocks, block, behind, sentence.end, ',.');
  return source && cue && content
    ? { foundBy: ['quoted-as'], source: [source], cue: [cue], content: [content], tagged: 0 }
    : null;
}
