/** What speaks for and against a page being a news article. */
export interface PageSigns {
  readonly url: string;
  /** Article type of the JSON-LD, or null. */
  readonly jsonLdType: string | null;
  readonly ogType: string | null;
  readonly published: boolean;
  readonly byline: boolean;
  readonly headline: boolean;
  /** Characters of running text and the text itself, headline left out. */
  readonly text: string;
}

/** Fewer characters of running text tell no story; the shortest teaser of a cut-off page has more. */
const MIN_TEXT = 250;
const REPORTING =
  /\b(?:said|says|told|tells|according to|announced|reported|added|stressed|noted|warned|claimed|argued|declared|stated|tweeted|insisted|urged|denied|confirmed|acknowledged)\b/gi;

/** Whether the page is a news article, by what it declares and by how its text reports. */
export function judgePage(signs: PageSigns): boolean {
  if (signs.text.length < MIN_TEXT) return false;
  const words = signs.text.length / 6;
  const reporting = ((signs.text.slice(0, 60_000).match(REPORTING) ?? []).length / Math.min(words, 10_000)) * 1000;
  let score = 0;
  if (signs.jsonLdType !== null)
    score += /News|Report$|LiveBlog|AnalysisArticle|OpinionArticle|Claim/.test(signs.jsonLdType) ? 4 : 1;
  if (signs.ogType !== null) score += /^article$/i.test(signs.ogType) ? 1 : -1;
  if (signs.published) score += 1;
  if (signs.byline) score += 1;
  score += Math.min(4, reporting / 2);
  return score >= 3;
}
