import type { ArticleReading } from './ArticleReading';

/** Where the eye is, as a share of the window's height from its top. */
const EYE = 0.5;

/** Which of the articles that stand one below the other on a page its reader is at: the last that begins above the middle of the window. */
export function articleInView(readings: readonly ArticleReading[]): number {
  if (readings.length <= 1) return 0;
  return Math.max(
    0,
    readings.findLastIndex(({ article, locate }) => {
      const end = article.blocks[0]?.text.length ?? 0;
      const box = locate({ block: 0, start: 0, end })?.getBoundingClientRect();
      return box !== undefined && box.height > 0 && box.top < EYE * window.innerHeight;
    }),
  );
}
