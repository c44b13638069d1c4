import type { Attribution } from '../../model/Attribution';
import type { ArticleText } from '../text/ArticleText';
import { quotedWithin } from '../text/indexQuotations';
import { wordSet } from '../text/wordSet';
import { isNamedInMarks } from './isNamedInMarks';

const LABELS = wordSet('NEW UPDATE UPDATED BREAKING WATCH LIVE EXCLUSIVE');
const ANONYMITY =
  /^(?:that (?:he|she|they) )?(?:not (?:to )?be (?:named|identified|quoted)|(?:for |on condition of )?anonymity\b)/u;
/** Words that credit nobody by themselves. */
const NO_CUE = wordSet('of by in at');

/** "what he called “a scandal”" is somebody's word. */
const CALLING = wordSet('called dubbed labelled labeled branded named');

/** Whether what the tagger found is none: how somebody is quoted, a label, a title in quotation marks, a figure of speech. */
export function isNoStatement(article: ArticleText, attribution: Attribution): boolean {
  const { source, cue, content } = attribution;
  if (content.length === 0 || isAnonymity(attribution)) return true;
  // "UPDATE: …"
  if (LABELS.has(source[0]?.text ?? '')) return true;
  if (NO_CUE.has(cue[0]?.text ?? '') && cue.length === 1) return true;
  // "Let's say …"
  if (/^let(?:['’]s| us)$/iu.test(source[0]?.text ?? '')) return true;
  return isTitle(article, attribution);
}

/** "who asked not to be named" tells how somebody is quoted, not what is said. */
function isAnonymity({ content }: Attribution): boolean {
  const opening = content[0]!.text.slice(0, 40).toLowerCase();
  return (opening.includes('be ') || opening.includes('anonymity')) && ANONYMITY.test(opening);
}

/** "a film titled “Low Tide”": all of the content is one stretch in marks that names something. */
function isTitle(article: ArticleText, { source, cue, content }: Attribution): boolean {
  const [only] = content;
  if (!only || content.length > 1 || (source.length > 0 && CALLING.has(cue.at(-1)?.text ?? ''))) return false;
  const spans = quotedWithin(article.quoted, only.block, only.start, only.end);
  const [span] = spans;
  if (!span || spans.length > 1 || span.start > only.start || span.end < only.end) return false;
  return isNamedInMarks(article, only);
}
