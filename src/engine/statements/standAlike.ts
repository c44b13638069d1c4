import type { Passage } from '../../model/Passage';

/** Whether passages stand at the same places. */
export function standAlike(a: readonly Passage[], b: readonly Passage[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++)
    if (a[i]!.block !== b[i]!.block || a[i]!.start !== b[i]!.start || a[i]!.end !== b[i]!.end) return false;
  return true;
}
