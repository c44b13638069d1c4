/** What is thought of a statement once its speaker and chain are known; estimated probabilities, 0 to 1. */
export interface Sureness {
  /** Content, speaker and chain are all right. */
  readonly right: number;
  /** It is said under the name of somebody who did not say it; 0 where nobody is named. */
  readonly misnamed: number;
}
