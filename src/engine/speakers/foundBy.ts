import type { RuleName } from '../../model/RuleName';
import type { Speaker } from '../../model/Speaker';

/** A speaker as a rule of this name resolved a source to; null stays null. */
export const foundBy = (rule: RuleName, speaker: Speaker | null): Speaker | null =>
  speaker && { ...speaker, foundBy: rule };
