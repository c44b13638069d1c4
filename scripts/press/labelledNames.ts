import { NAME_KIND, type NameKind } from '../../src/engine/names/NameKind';
import type { NameForms } from '../hearsay/readNames';
import { keyOfArticle, type StoredArticle } from './labelledPassages';

/** The names of one article: each printed form where it stands first, with the name of its kind. */
export interface ArticleNames {
  readonly article: string;
  readonly names: readonly (readonly [start: number, end: number, kind: keyof typeof NAME_KIND])[];
}

/**
 * The forms of names of articles by the ids that their passages have; labels of articles that are not among those given are passed over.
 * Throws an `Error` where a form lies outside its article's text.
 */
export function labelledNames(
  labels: readonly ArticleNames[],
  articles: readonly StoredArticle[],
): ReadonlyMap<string, NameForms> {
  const texts = new Map(articles.map(({ text }) => [keyOfArticle(text), text]));
  return new Map(
    labels.flatMap(({ article, names }): [string, NameForms][] => {
      const text = texts.get(article);
      if (text === undefined) return [];
      const forms = names.map(([start, end, kind]): [string, NameKind] => {
        if (start < 0 || end <= start || end > text.length) throw new Error(`${article}: a name does not fit the text`);
        return [text.slice(start, end), NAME_KIND[kind]];
      });
      return [[article, new Map(forms)]];
    }),
  );
}
