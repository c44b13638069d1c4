import type { Passage } from '../../model/Passage';

/** A statement's content as one line; " … " stands where its cue, or anything else that is not content, was left out. */
export function contentText(content: readonly Passage[]): string {
  return content.map((passage) => passage.text).join(' … ');
}
