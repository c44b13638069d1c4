/** Verbs of speech that stand before their subject where they open a sentence ("Replied Novak: …"), lower-cased. */
export const OPENING_VERBS: ReadonlySet<string> = new Set(
  (
    'said says asked asks added adds wrote writes replied replies tweeted tweets posted answered answers explained explains recalled recalls ' +
    'quipped quips joked jokes noted notes concluded concludes continued continues responded responds remarked observed observes insisted insists ' +
    'warned warns declared declares exclaimed commented shouted complained lamented retorted mused admitted admits argued argues stated'
  ).split(' '),
);
