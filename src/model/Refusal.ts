/** What a reader is told of: the names of the sentences, in each language of the interface. */
export type RefusalName =
  | 'refusedPrivate'
  | 'refusedNoArticle'
  | 'refusedBehind'
  | 'refusedSite'
  | 'ruleNoPages'
  | 'refusedLimit'
  | 'refusedRuleLimit'
  | 'refusedDisk'
  | 'refusedCancelled'
  | 'refusedPack'
  | 'refusedNeither'
  | 'refusedSize'
  | 'refusedNoLibrary'
  | 'refusedLibraryVersion'
  | 'refusedLibraryDamaged'
  | 'refusedNoPack'
  | 'refusedPackVersion'
  | 'refusedPackDamaged'
  | 'refusedPackCut';

/** Why something cannot be saved, imported or installed, and what is filled into that sentence. */
export interface Refusal {
  readonly name: RefusalName;
  readonly words: readonly string[];
}
