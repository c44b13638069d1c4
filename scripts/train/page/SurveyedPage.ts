import type { PageSegments } from '../../../src/page/judge/PageSegments';
import type { GoldPage } from './GoldPage';

/** A page's segments and the line of gold that says which of them are text. */
export interface SurveyedPage {
  readonly gold: GoldPage;
  readonly page: PageSegments;
}
