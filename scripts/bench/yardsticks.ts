/** One line of the accuracy table, with what people reach and what the project asks of itself. */
export interface Yardstick {
  readonly name: string;
  readonly people: string | null;
  readonly atLeast: string | null;
  readonly aim: string | null;
}

/** Figures are F1 or per cent; people: one annotator against another. */
export const YARDSTICKS = {
  right: {
    name: 'Hearsay: right in content, speaker, chain, % of underlined / of all',
    people: '93 / 95',
    atLeast: '72 / 56',
    aim: '90 / 78',
  },
  wrongName: { name: '  underlined under a wrong name, %', people: '2', atLeast: '6', aim: '2' },
  shownStatements: {
    name: '  underlined: precision / recall of statements, %',
    people: null,
    atLeast: null,
    aim: null,
  },
  statements: { name: '  statements F1', people: '98', atLeast: '86', aim: '95' },
  statementsByKind: { name: '  … quoted / indirect', people: '99 / 98', atLeast: '92 / 80', aim: null },
  speakerOfFound: { name: '  speaker right of found, %', people: '97', atLeast: '87', aim: '96' },
  hearsayHops: {
    name: '  hop F1 / two hands and more exactly right, %',
    people: '99 / 97',
    atLeast: '80 / 58',
    aim: '95 / 88',
  },
  hearsayAgencies: { name: '  agencies F1 / role, %', people: '97', atLeast: '96', aim: '98' },
  role: { name: '  role found, %', people: '90', atLeast: '75', aim: '88' },
  audience: { name: '  audience', people: '76', atLeast: '70', aim: '88' },
  venue: { name: '  venue', people: '67', atLeast: '55', aim: '88' },
  place: { name: '  place', people: '50', atLeast: '60', aim: '88' },
  when: { name: '  time', people: '85', atLeast: '75', aim: '88' },
  pressRight: {
    name: 'Press (real articles): right in content, speaker, chain, % of underlined / of all',
    people: null,
    atLeast: null,
    aim: null,
  },
  pressWrongName: { name: '  underlined under a wrong name, %', people: null, atLeast: null, aim: null },
  pressStatements: { name: '  statements F1', people: null, atLeast: null, aim: null },
  pressStatementsByKind: { name: '  … quoted / indirect', people: null, atLeast: null, aim: null },
  pressSpeaker: { name: '  speaker right of found, %', people: null, atLeast: null, aim: null },
  pressHops: { name: '  hop F1 / two hands and more exactly right, %', people: null, atLeast: null, aim: null },
  topicsSpeaker: { name: 'Other topics (real articles): speaker, %', people: null, atLeast: '84', aim: '95' },
  topicsHops: { name: '  hop F1', people: null, atLeast: '80', aim: '92' },
  topicsExact: { name: '  chain exact, %', people: null, atLeast: '88', aim: '95' },
  field: { name: 'Field: cases that hold', people: null, atLeast: '200', aim: '232' },
  attribution: { name: 'PolNeAR dev: attribution F1', people: '75', atLeast: '71', aim: '75' },
  quoted: { name: '  quoted F1', people: '94', atLeast: '89', aim: '94' },
  indirect: { name: '  indirect F1', people: '67', atLeast: '62', aim: '67' },
  speaker: { name: '  speaker of quoted, %', people: '97', atLeast: '92', aim: '97' },
  source: { name: '  source exact F1', people: '77', atLeast: null, aim: null },
  cue: { name: '  cue exact F1', people: '71', atLeast: null, aim: null },
  content: { name: '  content exact F1', people: '68', atLeast: null, aim: null },
  shownQuoted: { name: '  shown, quoted: precision at recall', people: '94', atLeast: '90 at 78', aim: '95 at 90' },
  shownIndirect: { name: '  shown, indirect: precision at recall', people: '67', atLeast: '80 at 40', aim: '85 at 55' },
  swapped: {
    name: '  double marks turned into single ones: quoted F1 / speaker, %',
    people: null,
    atLeast: '87 / 91',
    aim: 'as above',
  },
  whole: {
    name: '  whole statements, with what rules add: attribution / quoted / indirect F1',
    people: '75 / 94 / 67',
    atLeast: null,
    aim: null,
  },
  found: { name: 'Pages: quotations found, %', people: null, atLeast: '92', aim: '98' },
  fullName: { name: '  speaker by full name, %', people: null, atLeast: '90', aim: null },
  surname: { name: '  surname only, %', people: null, atLeast: null, aim: null },
  wrong: { name: '  wrong speaker, %', people: null, atLeast: null, aim: null },
  notStatements: { name: '  quoted words that are no statement left alone', people: null, atLeast: null, aim: null },
  agencies: { name: '  agencies F1', people: null, atLeast: '88', aim: '97' },
  agencyRole: { name: '  their role, %', people: null, atLeast: '88', aim: '95' },
  chainFound: { name: 'Chains: statements found, %', people: null, atLeast: null, aim: null },
  chainSpeaker: { name: '  speaker, %', people: null, atLeast: null, aim: null },
  depth: { name: '  depth, %', people: null, atLeast: '82', aim: '95' },
  hops: { name: '  hop F1', people: null, atLeast: '88', aim: null },
  stated: { name: '  stated or carried, %', people: null, atLeast: '85', aim: '95' },
  multiHop: { name: '  two hands and more, exactly right, %', people: null, atLeast: '70', aim: null },
  names: {
    name: 'Names: people / bodies found (as what they are), %',
    people: null,
    atLeast: null,
    aim: null,
  },
  reuse: { name: 'Reuse: quotations known again on another page', people: null, atLeast: null, aim: null },
  article: { name: 'Article: entries right of 16', people: '16', atLeast: '16', aim: '16' },
} satisfies Record<string, Yardstick>;

export type YardstickId = keyof typeof YARDSTICKS;

/** What one system scored: a number, or words ("90.1 at 78.2"). */
export type Scores = Partial<Record<YardstickId, number | string | null>>;
