import type { Joints } from './Joints';
import type { Layout } from './Layout';
import type { Tokens } from './Tokens';

/** All the tagger's features are drawn from: the tokens, where they stand, and what the learned table knows of each word. */
export interface Text {
  readonly tokens: Tokens;
  readonly layout: Layout;
  readonly joints: Joints;
  /** The class of the word (`WordKin`), 0 for signs, numbers and unknown words. */
  readonly kin: Uint8Array;
  /** How often the word is (part of) a cue, 0 to 7, as learned. */
  readonly cueRate: Uint8Array;
  /** How often the word is (part of) a source, 0 to 3, as learned. */
  readonly sourceRate: Uint8Array;
}
