/** What speaks for and against a page being a news article. */
export interface PageSigns {
  readonly url: string;
  /** Article type of the JSON-LD, or null. */
  readonly jsonLdType: string | null;
  /** The JSON-LD is about something else: a product, a recipe, a thread. */
  readonly otherThing: boolean;
  readonly ogType: string | null;
  /** The software that made the page, as it says. */
  readonly generator: string | null;
  readonly published: boolean;
  readonly byline: boolean;
  /** Headings in the body that are links: a page of teasers has one per text. */
  readonly linkedHeadings: number;
  /** Running text of the article, a paragraph each; the headline left out. */
  readonly paragraphs: readonly string[];
}

/** Fewer characters tell no story, unless the page declares itself news: then it may be the teaser of a cut-off page. */
const MIN_TEXT = 250;
const MIN_DECLARED = 80;
const SAMPLE = 60_000;
const NEWS_TYPE = /News|^Report$|LiveBlog|AnalysisArticle|OpinionArticle|Claim/;
const OTHER_SOFTWARE =
  /wiki|xenforo|vbulletin|phpbb|discourse|invision|sphinx|docusaurus|mkdocs|javadoc|doxygen|gitbook|hexo/i;
/** Verbs and phrases of reported speech: news has many, other prose few. */
const REPORTING =
  /\b(?:said|says|told|tells|according to|announced|reported|added|stressed|noted|warned|claimed|argued|declared|stated|tweeted|insisted|urged|denied|confirmed|acknowledged)\b/gi;
/** News tells the day. */
const DAYS =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.)) \d)/;
/** The voice of who sells or explains; news has it inside quotation marks only. */
const OWN_VOICE = /\b(?:we|our|you|your)\b/gi;
const QUOTED = /[“"][^“”"]{0,600}[”"]/g;
const WORD_LENGTH = 6;

/** Quotations, and paragraphs that ask: a writer with an opinion who quotes others, and who is interviewed, say "we" as well. */
const OTHERS = /[“"][^“”"]{0,600}[”"]|\?\n/g;
const ENOUGH_OTHERS = 2;

/**
 * Points of the text itself, -5 to 5: at least `enough` where they are so whatever its voice is, which is costly to tell and need
 * not be known of most pages that declare themselves news.
 */
function judgeText(text: string, enough: number): number {
  const thousands = text.length / WORD_LENGTH / 1000;
  const reporting = (text.match(REPORTING) ?? []).length / thousands;
  let points = Math.min(4, reporting / 2.2);
  if (DAYS.test(text)) points += 1;
  else if (reporting < 10) points -= 1;
  if (points - 4 >= enough) return enough;
  const own = (text.replace(QUOTED, ' ').match(OWN_VOICE) ?? []).length / thousands;
  if (own > 10) points -= reporting < 1 && (text.match(OTHERS) ?? []).length < ENOUGH_OTHERS ? 4 : 1;
  return points;
}

/** A part of a site that holds no news. */
const OTHER_PLACE =
  /^https?:\/\/(?:blog\.|[^/?#]{1,200}\/(?:[^?#]{0,200}\/)?(?:blog|docs?|wiki|forums?|threads|products?|works|questions)\/)/i;

const isOtherPlace = ({ url }: PageSigns): boolean => OTHER_PLACE.test(url);
const isOtherSoftware = ({ generator }: PageSigns): boolean => generator !== null && OTHER_SOFTWARE.test(generator);

/** Points of what the page declares. */
function judgeMarkup(signs: PageSigns): number {
  const { jsonLdType, ogType } = signs;
  let points = 0;
  if (jsonLdType !== null) points += NEWS_TYPE.test(jsonLdType) ? 4 : 1;
  if (ogType !== null) points += /article/i.test(ogType) ? 1 : /^(?:website|blog)$/i.test(ogType) ? -1 : -2;
  if (signs.published) points += 1;
  if (signs.byline) points += 1;
  if (signs.otherThing) points -= 2;
  if (isOtherPlace(signs)) points -= 2;
  return points;
}

/** Points from which on a page is news by itself, and from which on its statements may show it. */
const NEWS = 4;
const PERHAPS_NEWS = 0;

/**
 * Whether the page is a news article, by what it declares and by how its text reports. A page that declares nothing is
 * one if it reads like one, and `unsure` where what it attributes to whom has to decide.
 */
export function judgePage(signs: PageSigns): 'article' | 'unsure' | 'not-article' {
  const text = signs.paragraphs.join('\n').slice(0, SAMPLE);
  const declared = signs.jsonLdType !== null && NEWS_TYPE.test(signs.jsonLdType);
  if (text.length < (declared ? MIN_DECLARED : MIN_TEXT)) return 'not-article';
  if (signs.linkedHeadings >= 6 && signs.linkedHeadings > 0.6 * signs.paragraphs.length) return 'not-article';
  if (isOtherSoftware(signs)) return 'not-article';
  const markup = judgeMarkup(signs);
  const points = markup + judgeText(text, NEWS - markup);
  if (points >= NEWS) return 'article';
  return points >= PERHAPS_NEWS && !isOtherPlace(signs) && !signs.otherThing ? 'unsure' : 'not-article';
}
