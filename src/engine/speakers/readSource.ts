import type { Passage } from '../../model/Passage';
import { DOCUMENT_HEADS } from '../lexicon/documents';
import { DETERMINERS } from '../lexicon/functionWords';
import { COUNTRY_OF } from '../lexicon/nationalities';
import { ORGANISATION_HEADS } from '../lexicon/organisationWords';
import { REPORTING_VERBS } from '../lexicon/reportingVerbs';
import { PEOPLE_HEADS, ROLE_HEADS } from '../lexicon/roles';
import { type ArticleMentions, mentionsFrom, wordsWithin } from '../mentions/readMentions';
import { roleOf } from '../mentions/roleOf';
import { firstBehind } from '../text/firstBehind';
import { LetterPattern } from '../text/LetterPattern';
import type { Word } from '../text/readWords';
import { wordSet } from '../text/wordSet';
import { describeSource } from './describeSource';
import { isManner } from './isManner';
import { isNational } from './isNational';
import { passageOf } from './passageOf';
import type { SourceReading } from './SourceReading';
import { withoutAsides } from './withoutAsides';

const PRONOUN = wordSet(
  'he she they it i we you who which that him her them me us his their my our its himself herself themselves whose whom',
);
/** Words that end the core of a noun phrase: what follows describes it. */
const CORE_END = wordSet(
  'of for from in at with within to on by about who whom which that whose where close familiar as speaking representing among inside near behind based involved briefed including led called named known issued released published obtained over against during since after before than until amid around into out ago monday tuesday wednesday thursday friday saturday sunday filed written signed prepared compiled posted provided conducted commissioned reviewed sent given seen reported cited aired airing he she it they we working living attending',
);

const HAS_WORD = new LetterPattern(/[\p{L}\p{N}]/u);
const RELATIVE = wordSet('who which that whose');
const REFLEXIVE = /sel(?:f|ves)$/u;
/** "the Children’s Society": people as part of a body's name. */
const PEOPLE_SERVED = wordSet(
  'children women men people workers teachers citizens veterans nurses farmers students doctors',
);

/** Indexes of the mentions that a passage touches. */
function mentionsWithin(cast: ArticleMentions, { block, start, end }: Passage): number[] {
  const found: number[] = [];
  for (const i of mentionsFrom(cast, block, start)) {
    if (cast.mentions[i]!.start >= end) break;
    found.push(i);
  }
  return found;
}

const OF_TWO = wordSet('younger elder older');
const REFERRING = wordSet('the he she they');

/** Reads the source's own words: a pronoun, names, or a description and of what. */
export function readSource(
  source: readonly Passage[],
  blockTexts: readonly string[],
  cast: ArticleMentions,
): SourceReading {
  const printed = source.find((p) => HAS_WORD.for(p.text).test(p.text));
  if (!printed) return { type: 'none' };
  const text = blockTexts[printed.block]!;
  const all = wordsWithin(cast, printed.block, printed.start, printed.end);
  if (all.length === 0) return { type: 'none' };
  const words = withoutAsides(all);
  const passage = words.length === all.length ? printed : passageOf(printed.block, words, text);
  const mentions = mentionsWithin(cast, passage);
  const first = words[0]!;
  if (RELATIVE.has(first.lower) && (words.length === 1 || first.lower !== 'that')) {
    const before = phraseBefore(passage, text, cast);
    return before === null ? { type: 'pronoun', word: first.lower } : readSource([before], blockTexts, cast);
  }
  if (mentions.length === 0 && PRONOUN.has(first.lower) && (words.length === 1 || REFLEXIVE.test(words[1]!.lower)))
    return { type: 'pronoun', word: first.lower };

  const described = describedName(passage, text, cast);
  // "Ada Novak, [reporting from Port Velm], said"
  if (described !== null && first.text === first.lower && first.lower.endsWith('ing'))
    return { type: 'names', mentions: [described] };
  // "Basically" is no source.
  if (words.length === 1 && first.first && isManner(first.lower) && mentions.length === 0) return { type: 'none' };
  const core = coreOf(text, words, cast, mentions);
  const last = core.at(-1)!;
  const named = mentions.find(
    (i) =>
      cast.mentions[i]!.end === last.end ||
      (cast.mentions[i]!.start <= last.start && cast.mentions[i]!.end > last.start),
  );
  const plural =
    PEOPLE_HEADS.has(last.lower) ||
    (last.lower.endsWith('s') && roleOf(last.lower) !== null && !ROLE_HEADS.has(last.lower));
  // "the state attorney’s Office": the last word alone is no name.
  const part =
    named !== undefined &&
    ORGANISATION_HEADS.has(
      cast.mentions[named]!.tokens.length === 1 ? last.lower : cast.mentions[named]!.tokens[0]!.toLowerCase(),
    ) &&
    core.some((w) => w.possessive && w.end < cast.mentions[named]!.start);
  // "Norda’s Air Force": the nation is part of the name.
  const ofNation =
    named !== undefined &&
    ORGANISATION_HEADS.has(last.lower) &&
    core.some((w, k) => w.possessive && COUNTRY_OF.has(w.lower) && core[k + 1]?.start === cast.mentions[named]!.start);
  const ofPeople = named !== undefined && core.some((w) => w.possessive && PEOPLE_SERVED.has(w.lower));
  // "the younger Brandt": one of two, by no word that tells which.
  const ofTwo =
    named !== undefined && OF_TWO.has(cast.mentions[named]!.previous) && cast.mentions[named]!.tokens.length === 1;
  const national = core.length === 2 && first.lower === 'the' && isNational(last.lower);
  if (named !== undefined && !part && !ofNation && !ofPeople && !plural && !ofTwo && !national) {
    if (isFollowedByKin(text, cast.mentions[mentions[0]!]!.end)) return { type: 'names', mentions: [mentions[0]!] };
    const affiliate = affiliateOf(passage, text, cast);
    if (affiliate !== null && !isPerson(cast, named)) return { type: 'names', mentions: [affiliate] };
    const joined = joinedNames(text, cast, mentions, core);
    return { type: 'names', mentions: joined.length > 1 ? joined : [named] };
  }
  const final = mentions.at(-1);
  if (final !== undefined && endsWithName(text, cast, final, passage, core))
    return { type: 'names', mentions: [final] };
  const company = mentions[0];
  if (company !== undefined && isFollowedByKin(text, cast.mentions[company]!.end) && isPerson(cast, company))
    return { type: 'names', mentions: [company] };
  if (described !== null && !REFERRING.has(first.lower) && !PEOPLE_HEADS.has(last.lower))
    return { type: 'names', mentions: [described] };
  const apposed = mentions.find(
    (i) =>
      standsApart(text, cast.mentions[i]!.from, cast.mentions[i]!.end, passage.end) &&
      cast.roster.entityOf[i]?.kind !== 'organisation',
  );
  if (
    apposed !== undefined &&
    !(PEOPLE_HEADS.has(last.lower) && last.lower.endsWith('s')) &&
    (ROLE_HEADS.has(last.lower) || last.lower.endsWith('-old') || DETERMINERS.has(first.lower))
  )
    return { type: 'names', mentions: [apposed] };
  const description = describeSource(passage, words, core, cast, mentions, text);
  if (description.of === 'person') {
    const next = nameBehind(passage, text, cast);
    if (next !== null) return { type: 'names', mentions: [next] };
  }
  return description;
}

/** "the envoy to the islands Ada Novak": the phrase ends with the name it describes, no preposition before it. */
function endsWithName(
  text: string,
  cast: ArticleMentions,
  mention: number,
  passage: Passage,
  core: readonly Word[],
): boolean {
  const m = cast.mentions[mention]!;
  if (m.possessive || m.end < passage.start + passage.text.trimEnd().length - 1 || !isPerson(cast, mention))
    return false;
  if (!core.some((w) => ROLE_HEADS.has(w.lower)) || CORE_END.has(m.previous) || DETERMINERS.has(m.previous))
    return false;
  return m.previous !== '' && m.previous !== 'and' && !text.slice(passage.start, m.from).includes(',');
}

/** "Novak and her team": Novak speaks. */
const isFollowedByKin = (text: string, end: number): boolean =>
  /^\sand\s(?:his|her|their|another|other|others|two|several|some|an?)\s/u.test(text.slice(end, end + 14));

const CLAUSE_OPENERS = wordSet('while but when because that whereas');
const NOT_DESCRIBED = /[.;:!?"“”]|\b(?:is|was|are|were|has|had|will|would|who|which|said|told|added|and \p{Lu})\b/u;

/** The name that a source merely describes: "Ada Novak, [a teacher,] said". Null where no name opens the clause right before it. */
function describedName({ block, start }: Passage, text: string, cast: ArticleMentions): number | null {
  const first = cast.firstMention[block]!;
  const behind = firstBehind(cast.mentions, start, first, cast.firstMention[block + 1]!);
  for (let i = behind - 1; i >= first; i--) {
    const m = cast.mentions[i]!;
    if (start - m.end > 120) return null;
    const between = text.slice(m.end, start);
    if (
      !/^(?:\s\([^()]{1,30}\))?,/u.test(between) ||
      !/,\s(?:but\s|and\s)?$/u.test(between) ||
      NOT_DESCRIBED.test(between)
    )
      continue;
    if (m.previous !== '' && !CLAUSE_OPENERS.has(m.previous)) continue;
    return cast.roster.entityOf[i]?.kind === 'organisation' ? null : i;
  }
  return null;
}

const BELONGING = wordSet('at from in of');
const BEFORE_PHRASE = wordSet(
  'is are was were and but by with to from in on at as than against when while after before that',
);

/** The noun phrase that a relative pronoun stands for: what comes before it, back to a verb, a sign or a word of grammar. */
function phraseBefore({ block, start }: Passage, text: string, cast: ArticleMentions): Passage | null {
  const words = cast.words[block]!;
  const last = firstBehind(words, start) - 1;
  if (last < 0 || /[.;:!?"“”]/u.test(text.slice(words[last]!.end, start))) return null;
  const ofPeople = text.slice(start, start + 3).toLowerCase() === 'who';
  let from = last;
  for (let i = last; i >= 0 && last - i < 10; i--) {
    const word = words[i]!;
    if (i < last && /[,.;:!?()"“”–—]/u.test(text.slice(word.end, words[i + 1]!.start))) break;
    // "researchers at the Harbour Institute, who": people may belong to what stands right before.
    const belongs = ofPeople && BELONGING.has(word.lower) && i > 0 && roleOf(words[i - 1]!.lower) !== null;
    if (!belongs && (REPORTING_VERBS.has(word.lower) || BEFORE_PHRASE.has(word.lower))) break;
    from = i;
    if (DETERMINERS.has(word.lower) && !(ofPeople && BELONGING.has(words[i - 1]?.lower ?? ''))) break;
  }
  const passage = { block, start: words[from]!.start, end: words[last]!.end };
  return from > last || (from === last && PRONOUN.has(words[last]!.lower))
    ? null
    : { ...passage, text: text.slice(passage.start, passage.end) };
}

const AFFILIATED = /^,?\s(?:of|from|at|with)\s(?:the\s)?(?:\p{Lu}[\p{L}.]*['’]?s?\s)?$/u;

/** The person whom a source's words belong to: "Ada Novak of the islands’ [Harbour Board] said". Null where none stands before them. */
function affiliateOf({ block, start }: Passage, text: string, cast: ArticleMentions): number | null {
  const behind = firstBehind(cast.mentions, start, cast.firstMention[block]!, cast.firstMention[block + 1]!);
  for (let i = behind - 1; i >= Math.max(cast.firstMention[block]!, behind - 2); i--) {
    const m = cast.mentions[i]!;
    if (start - m.end > 60) return null;
    if (
      cast.roster.entityOf[i]?.kind !== 'organisation' &&
      m.tokens.length > 1 &&
      !m.possessive &&
      AFFILIATED.test(text.slice(m.end, start))
    )
      return i;
  }
  return null;
}

/** The person named right behind a source that says who that is: "[the harbour chief], Ada Novak, said". Null where none is. */
function nameBehind({ block, end }: Passage, text: string, cast: ArticleMentions): number | null {
  const i = firstBehind(cast.mentions, end, cast.firstMention[block]!, cast.firstMention[block + 1]!);
  const m = i < cast.firstMention[block + 1]! ? cast.mentions[i] : undefined;
  if (!m || m.start < end || !isPerson(cast, i) || m.possessive || m.tokens.length < 2) return null;
  return /^,?\s$/u.test(text.slice(end, m.start)) && (text[end] !== ',' || /^[,.;]/u.test(text.slice(m.end)))
    ? i
    : null;
}

const isPerson = (cast: ArticleMentions, mention: number): boolean => cast.roster.entityOf[mention]?.kind === 'person';

/** Whether a name stands between a comma and a comma or the end: "the harbour chief, Ada Novak,". */
function standsApart(text: string, from: number, end: number, limit: number): boolean {
  if (!/[,–—]\s$/u.test(text.slice(Math.max(0, from - 2), from))) return false;
  return end >= limit || /^[,.–—]/u.test(text.slice(end, end + 1)) || /^['’]s/u.test(text.slice(end, end + 2));
}

const BREAK = /[,;:()[\]–—]|\s-\s/u;

/** The words of the noun phrase up to where its description begins; names with "of" inside stay whole. At least one word. */
function coreOf(text: string, words: readonly Word[], cast: ArticleMentions, mentions: readonly number[]): Word[] {
  let size = words.length;
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    const before = words[i - 1]!.lower;
    const noun =
      DOCUMENT_HEADS.has(before) ||
      PEOPLE_HEADS.has(before) ||
      ROLE_HEADS.has(before) ||
      ORGANISATION_HEADS.has(before);
    if (noun && word.text === word.lower && word.lower.length > 5 && word.lower.endsWith('ing')) {
      size = i;
      break;
    }
    if (
      DOCUMENT_HEADS.has(before) &&
      mentions.some((m) => cast.mentions[m]!.from === word.start && cast.mentions[m]!.end < words.at(-1)!.end)
    ) {
      size = i;
      break;
    }
    const inside = mentions.some((m) => cast.mentions[m]!.start < word.start && cast.mentions[m]!.end >= word.end);
    if (inside) continue;
    const gap = text.slice(words[i - 1]!.end, word.start);
    if (gap === ', ' && COUNTRY_OF.has(words[i - 1]!.lower) && COUNTRY_OF.has(word.lower)) continue;
    if ((gap !== ' ' && BREAK.test(gap)) || CORE_END.has(word.lower)) {
      size = i;
      break;
    }
  }
  return words.slice(0, size);
}

/** Two or more names joined by "and" or commas within the core: they speak together. */
function joinedNames(
  text: string,
  cast: ArticleMentions,
  mentions: readonly number[],
  core: readonly Word[],
): number[] {
  const end = core.at(-1)!.end;
  const inCore = mentions.filter((i) => cast.mentions[i]!.start < end && !cast.mentions[i]!.possessive);
  if (inCore.length < 2) return [];
  const joined = [inCore[0]!];
  for (let k = 1; k < inCore.length; k++) {
    const left = cast.mentions[inCore[k - 1]!]!;
    const right = cast.mentions[inCore[k]!]!;
    if (/\b(?:and|&)\b/u.test(text.slice(left.end, right.start))) joined.push(inCore[k]!);
  }
  return joined;
}
