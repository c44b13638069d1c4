import { articleInView } from '../page/articleInView';
import { describeArticle } from '../page/describeArticle';
import { TextGround } from '../page/TextGround';
import { keepKnown } from './keepKnown';
import type { ForArticles } from './World';

/** What a page says about its articles, and what it said about them before where it changes as its reader goes on. */
export const describeArticles: ForArticles['describe'] = ([own, ...appended], before) => {
  const described = [describeArticle(own), ...appended.map(describeArticle)] as const;
  const readings = keepKnown(described, before, own.url, articleInView(described));
  return { readings, ground: new TextGround(readings) };
};
