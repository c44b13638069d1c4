/** One line of the accuracy table, with what people reach and what the project asks of itself. */
export interface Yardstick {
  readonly name: string;
  readonly people: string | null;
  readonly atLeast: string | null;
  readonly aim: string | null;
}

/** Figures are F1 or per cent; people: one annotator against another. */
export const YARDSTICKS = {
  attribution: { name: 'PolNeAR dev: attribution F1', people: '75', atLeast: '65', aim: '75' },
  quoted: { name: '  quoted F1', people: '94', atLeast: '87', aim: '94' },
  indirect: { name: '  indirect F1', people: '67', atLeast: '56', aim: '67' },
  speaker: { name: '  speaker of quoted, %', people: '97', atLeast: '90', aim: '97' },
  source: { name: '  source exact F1', people: '77', atLeast: null, aim: null },
  cue: { name: '  cue exact F1', people: '71', atLeast: null, aim: null },
  content: { name: '  content exact F1', people: '68', atLeast: null, aim: null },
  shownQuoted: { name: '  shown, quoted: precision at recall', people: '94', atLeast: '90 at 78', aim: '95 at 90' },
  shownIndirect: { name: '  shown, indirect: precision at recall', people: '67', atLeast: '80 at 40', aim: '85 at 55' },
  found: { name: 'Pages: quotations found, %', people: null, atLeast: '92', aim: '98' },
  fullName: { name: '  speaker by full name, %', people: null, atLeast: '82', aim: '95' },
  surname: { name: '  surname only, %', people: null, atLeast: null, aim: null },
  wrong: { name: '  wrong speaker, %', people: null, atLeast: null, aim: null },
  notStatements: { name: '  quoted words that are no statement left alone', people: null, atLeast: null, aim: null },
  agencies: { name: '  agencies F1', people: null, atLeast: '88', aim: '97' },
  agencyRole: { name: '  their role, %', people: null, atLeast: '88', aim: '95' },
  chainFound: { name: 'Chains: statements found, %', people: null, atLeast: null, aim: null },
  chainSpeaker: { name: '  speaker, %', people: null, atLeast: null, aim: null },
  depth: { name: '  depth, %', people: null, atLeast: '82', aim: '95' },
  hops: { name: '  hop F1', people: null, atLeast: '70', aim: '92' },
  stated: { name: '  stated or carried, %', people: null, atLeast: '85', aim: '95' },
  multiHop: { name: '  two hands and more, exactly right, %', people: null, atLeast: '45', aim: '80' },
  reuse: { name: 'Reuse: quotations known again on another page', people: null, atLeast: null, aim: null },
  article: { name: 'Article: entries right of 16', people: '16', atLeast: '16', aim: '16' },
} satisfies Record<string, Yardstick>;

export type YardstickId = keyof typeof YARDSTICKS;

/** What one system scored: a number, or words ("90.1 at 78.2"). */
export type Scores = Partial<Record<YardstickId, number | string | null>>;
