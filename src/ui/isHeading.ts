import type { Report } from '../model/Report';
import type { Statement } from '../model/Statement';

/**
 * Whether a statement stands in a headline or subhead. The text says the same again and tells how it came there,
 * so a heading counts for nothing where statements are counted.
 */
export function isHeading({ content }: Statement, { headings }: Pick<Report, 'headings'>): boolean {
  return content.every(({ block }) => headings.includes(block));
}
