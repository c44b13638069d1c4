/** `same-words` and `altered-words` compare wordings; the other two say why a claim belongs here though the words differ. */
export type MatchKind = 'same-words' | 'altered-words' | 'same-speaker-subject' | 'same-entities';

/** One run of an altered wording, from the claim's words to this page's. */
export interface Change {
  readonly type: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A page statement and a claim that belong together, and why. */
export interface Match {
  /** `Claim.id`; the claim itself is in `Report.claims`. */
  readonly claim: string;
  readonly kind: MatchKind;
  /** 0 to 1. */
  readonly similarity: number;
  /** Word by word, for `altered-words`; empty otherwise. */
  readonly changes: readonly Change[];
  /** The claim was taken from this very article, so it is no word from elsewhere. */
  readonly sameArticle: boolean;
}
