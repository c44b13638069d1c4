import type { Article } from '../../model/Article';
import type { ClaimArticle } from '../../model/Claim';
import { bareAddress } from './bareAddress';
import { splitWords } from './splitWords';

/** Share of an article's claims that a page must print in the same words to be taken for the same text. */
const MOST_OF_THE_TEXT = 0.6;
/** The same where neither has a headline to compare. */
const NEARLY_ALL = 0.9;

function sameWords(first: string, second: string): boolean {
  const a = splitWords(first).ids;
  const b = splitWords(second).ids;
  return a.length > 0 && a.length === b.length && a.every((id, i) => id === b[i]);
}

/** The title of a page often ends with the outlet's name, its headline does not. */
function sameTitle(page: Article, known: ClaimArticle): boolean {
  const headline = page.blocks.find((block) => block.kind === 'headline')?.text ?? page.title;
  return sameWords(page.title, known.title) || sameWords(headline, known.title);
}

/** Whether two outlets' names or hosts, where both are known, are two outlets'. */
const differ = (first: string | null, second: string | null) =>
  first !== null && second !== null && !sameWords(first, second);

const hostOf = (url: string | null) => bareAddress(url)?.split('/')[0] ?? null;

/**
 * Whether a page is the very article that claims were taken from: the same address; or the same headline and most of
 * the text, where neither host nor outlet speaks against it. The same report printed by another outlet is not.
 *
 * @param repeated share of the article's claims, 0 to 1, that the page prints in the same words.
 */
export function isSameArticle(page: Article, known: ClaimArticle, repeated: number): boolean {
  const address = bareAddress(page.url);
  if (address !== null && address === bareAddress(known.url)) return true;
  const untitled = page.title === '' && known.title === '';
  if (untitled ? repeated < NEARLY_ALL : repeated < MOST_OF_THE_TEXT || !sameTitle(page, known)) return false;
  return !differ(page.outlet, known.outlet) && !differ(hostOf(page.url), hostOf(known.url));
}
