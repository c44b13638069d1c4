/** Parts the pages are cut into, so that what is learned on four is tried on outlets it has not seen. */
export const PAGE_FOLDS = 5;

/** The part an outlet's pages belong to, 0 to 4, by a hash of its name: the same on every machine. */
export function foldOfOutlet(outlet: string): number {
  let hash = 7;
  for (let at = 0; at < outlet.length; at++) hash = (Math.imul(hash, 31) + outlet.charCodeAt(at)) | 0;
  return (hash >>> 0) % PAGE_FOLDS;
}
