import type { HopRelation } from '../../model/Chain';
import type { Passage } from '../../model/Passage';
import { MEDIA_NOUNS, MEDIA_VERBS, NO_CREDIT_AFTER, REPORT_VERBS } from '../lexicon/mediaWords';
import type { Token } from '../text/splitTokens';
import { startsUpper } from '../text/startsUpper';
import type { Credit } from './Credit';
import { isQuoted } from './isQuoted';
import type { MediaMention } from './MediaMention';
import { isTime } from './NameRead';
import type { Sentence } from './Sentence';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A word before a medium's name that makes a credit of it, with the prepositions that must come first ('' for none). */
interface Trigger {
  readonly words: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly relation: HopRelation;
}
const trigger = (relation: HopRelation, words: string, by: string): Trigger => ({
  relation,
  words: set(words),
  by: set(by),
});

const TRIGGERS: readonly Trigger[] = [
  {
    ...trigger('told', 'told tell tells telling informed', ''),
    by: new Set(['', 'of', 'for', 'on', 'at', 'from', 'with', 'in']),
  },
  {
    ...trigger('told', 'interview interviews conversation chat sit-down', ''),
    by: set('with to on for in by from of'),
  },
  trigger('told', 'interviewed', 'by on'),
  trigger('told', 'spoke speaking speaks speak talked talking talks talk', 'to with on'),
  trigger(
    'told',
    'statement statements email e-mail emails letter message messages text comment comments remarks response note reply testimony interview',
    'to',
  ),
  trigger(
    'told',
    'admitted acknowledged confirmed denied insisted explained complained revealed disclosed conceded said says saying emailed',
    'to',
  ),
  trigger(
    'told',
    'said says saying stating stated argued appeared appearing appearance appearances declared remarked commented predicted claimed claiming insisted live joked added asked defended suggested',
    'on',
  ),
  trigger('told', 'contacted reached asked approached questioned pressed phoned', 'by'),
  trigger('published', 'wrote writes op-ed op-eds column essay opinion editorial', 'in for on'),
  trigger('according-to', 'according', 'to'),
  trigger(
    'published',
    'obtained leaked released published reviewed seen viewed aired broadcast posted unearthed acquired verified recorded',
    'by to on in',
  ),
  trigger('reported', 'reported noted uncovered detailed revealed disclosed carried told', 'by in on'),
  trigger('cited', 'quoted cited', 'by in on'),
  { ...trigger('cited', 'citing quoting', ''), by: set(' in') },
  trigger(
    'according-to',
    'report reports story article account dispatch reporting coverage',
    'in by from of for on to',
  ),
  { ...trigger('reported', 'via per h/t', ''), by: new Set(['']) },
];

const PREPOSITIONS = set('to with on for in by from of at');
/** Words that may stand between the trigger and the name: "told a reporter for the ...", "told state news agency ...". */
const LINKS = set(
  "the a an this his her their its our my 's ' reporter reporters correspondent anchor host hosts journalist journalists columnist interviewer co-host moderator editor editors crew team newspaper paper network channel station magazine news agency newswire " +
    'wire site website daily weekly state private public local radio television tv show program programme podcast broadcaster tabloid official semi-official state-run state-owned national recent exclusive separate brief telephone phone rare joint lengthy wide-ranging ' +
    'as saying saying first morning late-night cable conservative liberal independent own prime-time " & - outlet outlets press media opinion piece video live and sunday monday tuesday wednesday thursday friday saturday',
);
const BREAKS =
  /^(?:[,;:()?!]|that|who|which|he|she|they|it|we|i|was|were|is|are|be|been|has|had|have|would|will|could|not|because|but|if|when|while|after|before|until|than)$/u;
const MAX_LEFT = 12;
const MAX_RIGHT = 9;
const ASIDE = /^(?:citing|quoting|an?|the|which|in)$/u;
const MAX_ASIDE = 14;
const CITING = set('citing quoting');
/** Whoever told a medium something, as the medium puts it: "the agency's source". */
const INFORMANTS = set('source sources interlocutor interlocutors informant informants');
const ADVERBS = set(
  'also later first earlier then separately previously initially recently subsequently today has had have since',
);
const TIME_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|evening|night|afternoon|late|early|last|week|month|year|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,4}|on|in|the|this|at|that|time|then)$/u;

const isCapital = (token: Token | undefined): boolean => token !== undefined && startsUpper(token.text);

interface Read {
  readonly relation: HopRelation;
  /** Token of the trigger. */
  readonly at: number;
}

/** Looks leftwards from the name for what makes a credit of it. */
function readLeft({ tokens }: Sentence, from: number): Read | null {
  // "said in May on CNN": any of the prepositions on the way may be the one that goes with the trigger.
  const by = new Set<string>();
  let unknown = 0;
  for (let i = from - 1; i >= 0 && i >= from - MAX_LEFT; i--) {
    const word = tokens[i]!.lower;
    const hit = TRIGGERS.find((t) => t.words.has(word) && (by.size ? [...by].some((p) => t.by.has(p)) : t.by.has('')));
    if (hit) {
      if (isOnlyFact(tokens, i)) return null;
      // "an interview published on Sunday in the Herald" was given to it.
      const interview =
        hit.relation === 'published' && tokens.slice(Math.max(0, i - 3), i).some((t) => /^interviews?$/u.test(t.lower));
      return { relation: interview ? 'told' : hit.relation, at: i };
    }
    if (PREPOSITIONS.has(word)) {
      by.add(word);
      continue;
    }
    if (BREAKS.test(word)) return null;
    if (LINKS.has(word) || isCapital(tokens[i])) continue;
    if (++unknown > 2) return null;
  }
  return null;
}

/** "the review, which was first reported by the Ledger": who brought a fact first had no hand in what is said of it. */
function isOnlyFact(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== 'reported') return false;
  const before = tokens.slice(Math.max(0, at - 4), at).map((t) => t.lower);
  return before.some(
    (word, i) => (word === 'which' || word === 'that') && /^(?:was|were|had|has)$/u.test(before[i + 1] ?? ''),
  );
}

/** Looks rightwards for a verb that the medium is the subject of, or the noun "interview". */
function readRight(sentence: Sentence, mention: MediaMention): Read | null {
  const { tokens } = sentence;
  let i = mention.to;
  // "Norda television, quoting …"
  while (MEDIA_NOUNS.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.text === ',') i++;
  const limit = Math.min(tokens.length, i + MAX_RIGHT);
  if (tokens[i]?.text === '(') {
    // "the News Agency of Norda (NAN) reports"
    while (i < limit && tokens[i]!.text !== ')') i++;
    i++;
  }
  if (tokens[i]?.text === ',' && ASIDE.test(tokens[i + 1]?.lower ?? '')) {
    // "The Herald, citing two officials, reported", "Fars, a semi-official agency, reported"
    const from = i;
    const close = tokens.findIndex((t, at) => at > from + 1 && t.text === ',');
    if (close < 0 || close > i + MAX_ASIDE) return null;
    i = close + 1;
    // "… quoting a party source, said" is what media do, "…, a private channel, said" anybody.
    const verbs = CITING.has(tokens[from + 1]!.lower) ? REPORT_VERBS : MEDIA_VERBS;
    return tokens[i] && verbs.has(tokens[i]!.lower) ? { relation: 'reported', at: i } : null;
  }
  const possessive = tokens[i]?.text === "'s" || (tokens[i]?.text === "'" && /s$/u.test(tokens[i - 1]!.text));
  if (possessive) i++;
  if (possessive && INFORMANTS.has(tokens[i]?.lower ?? '')) return { relation: 'told', at: i };
  let staff = false;
  for (; i < limit; i++) {
    const token = tokens[i]!;
    const word = token.lower;
    if (word === 'interview') return { relation: 'told', at: i };
    const capital = isCapital(token);
    if (REPORT_VERBS.has(word) && !capital) {
      if (word === 'report' && !possessive && tokens[i + 1] && !/^(?:that|,|\.|")$/u.test(tokens[i + 1]!.lower))
        return null;
      const passive = /^(?:was|were|is|are|been|be)$/u.test(tokens[i - 1]!.lower);
      // "CNN's Novak said" speaks for herself; "CNN's Novak reported" for CNN.
      if (passive || (staff && !MEDIA_VERBS.has(word))) return null;
      return { relation: /^(?:quot|cit)/u.test(word) ? 'cited' : 'reported', at: i };
    }
    if (
      capital ||
      ADVERBS.has(word) ||
      LINKS.has(word) ||
      MEDIA_NOUNS.has(word) ||
      TIME_WORD.test(word) ||
      /^(?:story|stories|article|chief|political|senior|white|house|of)$/u.test(word)
    ) {
      staff ||= (capital && !isTime(token)) || STAFF.test(word);
      continue;
    }
    return null;
  }
  return null;
}
const STAFF = /^(?:reporters?|correspondent|anchor|hosts?|journalists?|columnist|co-host|moderator|editors?|chief)$/u;

/** Whether the name stands so that it cannot be a credit: "a Reuters poll", "Bloomberg shares". */
function isActor({ tokens }: Sentence, { to }: MediaMention): boolean {
  const next = tokens[to]?.lower ?? '';
  if (NO_CREDIT_AFTER.has(next)) return true;
  // "Reuters/Ipsos poll"
  return next === '/' && isCapital(tokens[to + 1]) && NO_CREDIT_AFTER.has(tokens[to + 2]?.lower ?? '');
}

/** The word that joins two media named in one breath ("CNN and the Times", "APA/dpa"), or null. */
function linkBetween({ tokens }: Sentence, before: MediaMention, mention: MediaMention): string | null {
  const between = tokens.slice(before.to, mention.from).map((t) => t.lower);
  if (between.at(-1) === 'the') between.pop();
  const link = between.join(' ');
  return /^(?:and|or|\/|,|, and|as well as)$/u.test(link) ? link : null;
}

/** Cuts the evidence: from the trigger to the name or the other way round, with a word of context. */
function evidenceOf(sentence: Sentence, mention: MediaMention, at: number, text: string): Passage {
  const first = Math.min(at, mention.from);
  const last = Math.max(at, mention.to - 1);
  // "Novak told Reuters", with who told.
  const told = /^t(?:old|ells?|elling)$/u.test(sentence.tokens[at]!.lower);
  const from = told && isCapital(sentence.tokens[first - 1]) ? first - 1 : first;
  const start = sentence.tokens[from]!.start;
  const end = sentence.tokens[last]!.end;
  return { block: sentence.block, start, end, text: text.slice(start, end) };
}

/**
 * Which of a sentence's media had a hand in what is said there, left to right. Only what stands outside quotation marks counts.
 * @param text the text of the sentence's block
 */
export function readCredits(sentence: Sentence, mentions: readonly MediaMention[], text: string): Credit[] {
  const singles = mentions.map((mention) => singleCredit(sentence, mention, text));
  mentions.forEach((medium, i) => {
    const before = mentions[i - 1];
    const last = singles[i - 1];
    const link = before && linkBetween(sentence, before, medium);
    if (!before || link === null || link === undefined) return;
    if (isActor(sentence, medium)) {
      // "a Times/CNN poll"
      if (link === '/') singles[i - 1] = null;
      return;
    }
    const one = singles[i];
    // "told Norda TV, TASS reported" are two steps; "CNN and the Times" is one.
    if (last && (!one || (link !== ',' && one.relation === last.relation)))
      singles[i] = { ...last, medium, parallel: true };
    else if (!last && one && link !== ',' && one.trigger.start > spanEnd(medium)) {
      singles[i - 1] = { ...one, medium: before };
      singles[i] = { ...one, parallel: true };
    }
  });
  return withoutProgrammes(singles.filter((credit) => credit !== null));
}

const spanEnd = ({ sentence, to }: MediaMention): number => sentence.tokens[to - 1]!.end;

function singleCredit(sentence: Sentence, mention: MediaMention, text: string): Credit | null {
  if (isActor(sentence, mention)) return null;
  const left = readLeft(sentence, mention.from);
  const read = left ?? readRight(sentence, mention);
  if (!read || isQuoted(sentence, read.at)) return null;
  if (!left && isQuoted(sentence, mention.from)) return null;
  if (!mention.sure && !vouchedFor(sentence, mention, read, left !== null)) return null;
  const { start, end } = sentence.tokens[read.at]!;
  return {
    medium: mention,
    relation: read.relation,
    evidence: evidenceOf(sentence, mention, read.at, text),
    trigger: { start, end },
    parallel: false,
  };
}

/** Agencies whose short name alone stands after "according to" in world news. */
const OFTEN_CITED = new Set([
  'afp',
  'upi',
  'pti',
  'ani',
  'dpa',
  'efe',
  'sana',
  'ansa',
  'spa',
  'isna',
  'mena',
  'wam',
  'nan',
  'cp',
  'aap',
  'apa_at',
  'mti',
  'pap',
]);

/** Those whose short name without "the" is the agency's even before "said". */
const SAYS_ALONE = new Set(['afp', 'upi', 'pti', 'ani', 'dpa', 'efe', 'isna']);

/** A name with other meanings counts beside words that only go with media. */
function vouchedFor({ tokens }: Sentence, mention: MediaMention, read: Read, left: boolean): boolean {
  if (
    /^(?:news|agency|newswire|wire)$/u.test(tokens[mention.to]?.lower ?? '') ||
    /^(?:agency|newswire)$/u.test(tokens[mention.from - 1]?.lower ?? '')
  )
    return true;
  if (read.relation === 'told' && /^interview/u.test(tokens[read.at]!.lower)) return true;
  const { id } = mention.agency!;
  if (id === 'ap') return true;
  // "The AFP said" is the police, "AFP reported" the agency.
  if (left)
    return tokens[mention.from - 1]?.lower !== 'the' && (read.relation !== 'according-to' || OFTEN_CITED.has(id));
  if (tokens[mention.from - 1]?.lower !== 'the' && SAYS_ALONE.has(id)) return true;
  return MEDIA_VERBS.has(tokens[read.at]!.lower) || closesReport(tokens, mention, read.at);
}

/** "The emir said it was open, QNA said.": whoever tells at the end what somebody else said is a medium. */
function closesReport(tokens: readonly Token[], { from }: MediaMention, at: number): boolean {
  if (tokens[from - 1]?.text !== ',' || tokens.length - at > MAX_CLOSING) return false;
  return tokens
    .slice(0, from - 1)
    .some((t) => /^(?:said|says|told|tells|stressed|announced|urged|warned|according|stated|added)$/u.test(t.lower));
}
const MAX_CLOSING = 5;

/** "CBS's “Face the Nation”", "the MSNBC hosts of “Morning Joe”": a programme and its outlet are one medium; of a network and its station the station is meant. */
function withoutProgrammes(credits: readonly Credit[]): Credit[] {
  const same = (a: Credit | undefined, b: Credit | undefined): boolean =>
    a !== undefined && b !== undefined && !b.parallel && a.trigger.start === b.trigger.start;
  return credits.filter((credit, i) => {
    const after = credits[i + 1];
    if (same(credit, after) && isAffiliate(credit, after!)) return false;
    const before = credits[i - 1];
    return !same(before, credit) || isAffiliate(before!, credit);
  });
}

const isAffiliate = ({ medium }: Credit, { medium: next }: Credit): boolean =>
  medium.sentence.tokens.slice(medium.to, next.from).some((t) => /^(?:affiliate|station|partner)$/u.test(t.lower));
