/** What the engine has learned, one weight file a room (see `learned/readWeights`); each made by `npm run train`. */
export interface EngineWeights {
  /** Outermost attributions: `tagger/createTagger`. */
  readonly tagger: Uint8Array;
  /** Which words are names, and of what: `names/createNameTagger`. */
  readonly names: Uint8Array;
  /** Which proposals are statements: `statements/StatementJudge`. */
  readonly statements: Uint8Array;
  /** Whom a source means: `speakers/createSpeakerJudge`. */
  readonly speakers: Uint8Array;
  /** To whom, at what, where and when: `circumstances/CircumstanceJudge`. */
  readonly circumstances: Uint8Array;
  /** Who had a hand in what: `chains/ChainJudges`. */
  readonly chains: Uint8Array;
  /** How likely a statement is right in all: `sureness/SurenessJudge`. */
  readonly sureness: Uint8Array;
}
