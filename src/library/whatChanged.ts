import { compareWordings } from '../engine/index/compareWordings';
import { contentText } from '../engine/index/contentText';
import { wordingOf } from '../engine/index/wordingOf';
import type { Change } from '../model/Match';
import type { Report } from '../model/Report';
import type { Statement } from '../model/Statement';

/** What became of a page's statements since it was saved. */
export interface PageChanges {
  readonly came: readonly Statement[];
  readonly went: readonly Statement[];
  readonly reworded: readonly {
    readonly before: Statement;
    readonly after: Statement;
    readonly changes: readonly Change[];
  }[];
  /** Same words, another speaker. */
  readonly reattributed: readonly { readonly before: Statement; readonly after: Statement }[];
}

/** Statements compared with each other; an article that was rewritten throughout is not worth the square of its length. */
const MOST_COMPARED = 200;

const isSaid = ({ kind, shown }: Statement): boolean => kind !== 'unattributed' && shown;

/** Compares two readings of one article by their statements' keys, and those left over by their words. */
export function whatChanged(before: Report, after: Report): PageChanges {
  const old = new Map(before.statements.filter(isSaid).map((statement) => [statement.key, statement]));
  const now = new Map(after.statements.filter(isSaid).map((statement) => [statement.key, statement]));
  const reattributed = [...now].flatMap(([key, statement]) => {
    const earlier = old.get(key);
    return earlier !== undefined && earlier.speaker?.name !== statement.speaker?.name
      ? [{ before: earlier, after: statement }]
      : [];
  });
  const went = new Set([...old.values()].filter(({ key }) => !now.has(key)).slice(0, MOST_COMPARED));
  const came = [...now.values()].filter(({ key }) => !old.has(key)).slice(0, MOST_COMPARED);
  const reworded = came.flatMap((statement) => {
    for (const earlier of went) {
      const changes = changesBetween(earlier, statement);
      if (changes === null) continue;
      went.delete(earlier);
      return [{ before: earlier, after: statement, changes }];
    }
    return [];
  });
  const isReworded = new Set(reworded.map((one) => one.after));
  return { came: came.filter((statement) => !isReworded.has(statement)), went: [...went], reworded, reattributed };
}

function changesBetween(before: Statement, after: Statement): readonly Change[] | null {
  const [first, second] = [before, after].map(({ content }) => wordingOf(contentText(content)));
  return compareWordings(first!, second!, before.speaker?.name === after.speaker?.name)?.changes ?? null;
}
