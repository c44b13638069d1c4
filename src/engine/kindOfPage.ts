import type { Article, PageKind } from '../model/Article';
import type { Statement } from '../model/Statement';

/**
 * What a page that does not say it is news must attribute to be read as news: so many statements to somebody named, in all and
 * in 1,000 words. Of the saved pages that do not declare it and are news the poorest has 7.3, of manuals and drafts the richest 0.8.
 */
const NAMED_STATEMENTS = 3;
/** The same of a page that tells who wrote it and when, as news does. */
const NAMED_IF_SIGNED = 2;
const NAMED_IN_THOUSAND = 5;
const WORD_LENGTH = 6;
/**
 * A story lets few characters speak again and again: who speaks in one of its statements has 26 of them on a saved one, in news
 * that does not declare itself at most 6.
 */
const TURNS_OF_ONE = 12;

/** Of what is not underlined, as its name may be wrong, this likely to be right is still somebody's named. */
const LIKELY = 0.25;

const isNamed = ({ shown, speaker, confidence }: Statement): boolean =>
  (shown || confidence >= LIKELY) && speaker !== null && speaker.kind !== 'unnamed';

/**
 * How many statements whoever speaks in one of them has, over all statements. Unlike statements a speaker it hardly falls where a
 * few more are taken for speakers of one statement each.
 */
function turnsOfOne(named: readonly Statement[]): number {
  const turns = new Map<string | undefined, number>();
  for (const { speaker } of named) turns.set(speaker?.id, (turns.get(speaker?.id) ?? 0) + 1);
  return [...turns.values()].reduce((sum, count) => sum + count * count, 0) / Math.max(1, named.length);
}

function readsLikeNews({ blocks, byline, published }: Article, statements: readonly Statement[]): boolean {
  const thousands = blocks.reduce((sum, { text }) => sum + text.length, 0) / WORD_LENGTH / 1000;
  const named = statements.filter(isNamed);
  return (
    named.length >= (byline !== null && published !== null ? NAMED_IF_SIGNED : NAMED_STATEMENTS) &&
    named.length >= NAMED_IN_THOUSAND * thousands &&
    turnsOfOne(named) <= TURNS_OF_ONE
  );
}

/** What kind of page it is, now that its statements are known. */
export function kindOfPage(article: Article, statements: readonly Statement[]): PageKind {
  const { kind } = article;
  if (kind === 'not-article' || kind === 'other-language') return kind;
  if (kind === 'unsure' && !readsLikeNews(article, statements)) return 'not-article';
  return statements.some((statement) => statement.kind !== 'unattributed') ? 'article' : 'nothing-attributed';
}
