import nlp from 'compromise';

/** Spans are `[start, end)` in UTF-16 code units of the text given. */
export type Range = readonly [start: number, end: number];

export interface BaselineAttribution {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}

const SAY =
  /\b(?:said|says|say|saying|told|tells|added|adds|stated|states|noted|notes|claimed|claims|argued|argues|announced|explained|wrote|writes|insisted|warned|according to|asked|replied|stressed|declared|suggested|admitted|denied|believes|thinks|wants)\b/i;
const QUOTE = /["“][^"“”]{2,2000}["”]/g;

interface Mention {
  readonly range: Range;
  readonly text: string;
}

interface OffsetJson {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

/** The part of a sentence that a person reads as its indirect content: what follows the verb, else what precedes it. */
function restOfSentence(sentence: string, from: number, cue: Range, source: Range): Range[] {
  const after = sentence.slice(Math.max(cue[1], source[1]) - from).replace(/[.!?\s]+$/, '');
  if (after.trim().split(/\s+/).length > 2) {
    const start = Math.max(cue[1], source[1]) + (after.length - after.trimStart().length);
    return [[start, Math.max(cue[1], source[1]) + after.length]];
  }
  const end = Math.min(cue[0], source[0]);
  return end - from > 5 ? [[from, end]] : [];
}

function nearest(mentions: readonly Mention[], cue: Range): Mention | null {
  const distance = ({ range }: Mention) => (range[1] <= cue[0] ? cue[0] - range[1] : Math.max(0, range[0] - cue[1]));
  return mentions.reduce<Mention | null>((best, one) => (best && distance(best) <= distance(one) ? best : one), null);
}

function attributionOf(sentence: OffsetJson, mentions: readonly Mention[]): BaselineAttribution | null {
  const from = sentence.offset.start;
  const quotes: Range[] = [...sentence.text.matchAll(QUOTE)].map((m) => [from + m.index, from + m.index + m[0].length]);
  const bare = quotes.reduce(
    (text, [s, e]) => text.slice(0, s - from) + ' '.repeat(e - s) + text.slice(e - from),
    sentence.text,
  );
  const say = SAY.exec(bare);
  if (!say) return quotes.length === 0 ? null : { source: [], cue: [], content: quotes };
  const cue: Range = [from + say.index, from + say.index + say[0].length];
  const within = mentions.filter(({ range: [s] }) => s >= from && s < from + sentence.text.length);
  const source = nearest(
    within.filter(({ range: [s] }) => !quotes.some(([a, b]) => s >= a && s < b)),
    cue,
  );
  if (source === null) return null;
  const content = quotes.length > 0 ? quotes : restOfSentence(sentence.text, from, cue, source.range);
  return content.length === 0 ? null : { source: [source.range], cue: [cue], content };
}

/**
 * Attribution as most would do it with compromise: per sentence a verb of saying, the person, organisation or pronoun
 * nearest to it, and the quotation marks of the sentence, or else the rest of it.
 */
export function compromiseBaseline(text: string): BaselineAttribution[] {
  const lies = ([start, end]: Range) => start < end && end <= text.length;
  const doc = nlp(text);
  const people: OffsetJson[] = doc.match('(#Person+|#Organization+|#Pronoun)').json({ offset: true });
  const mentions = people.map(
    ({ text: printed, offset }): Mention => ({
      range: [offset.start, offset.start + offset.length],
      text: printed,
    }),
  );
  const sentences: OffsetJson[] = doc.sentences().json({ offset: true });
  // Its offsets now and then run past the end of the text.
  return sentences
    .flatMap((sentence) => attributionOf(sentence, mentions) ?? [])
    .filter(({ source, cue, content }) => [...source, ...cue, ...content].every(lies));
}

/** A report in the form of `inspect --json`, as far as the baseline goes: no agencies, no hops. */
export function compromiseReport(text: string) {
  const names = new Set<string>(nlp(text).people().out('array'));
  const fullName = (printed: string) => {
    const surname = printed.split(/\s+/).at(-1) ?? printed;
    const longer = [...names].filter((name) => name.split(/\s+/).length > 1 && name.endsWith(surname));
    return longer[0] ?? printed;
  };
  const statements = compromiseBaseline(text).map(({ source, content }) => {
    const printed = source.map(([s, e]) => text.slice(s, e).replace(/[,.\s]+$/, '')).join(' ');
    const words = content.map(([s, e]) => text.slice(s, e));
    return {
      kind: /["“]/.test(words.join(' ')) ? 'direct' : 'indirect',
      content: words,
      speaker: printed ? { name: fullName(printed), kind: 'person', role: null } : null,
      chain: { depth: 0, hops: [] },
    };
  });
  return { statements, agencies: [] };
}
