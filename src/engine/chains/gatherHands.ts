import { BETWEEN_MEDIUM_AND_JOURNALIST } from '../lexicon/journalists';
import { FIRST_TOLD, INTERVIEWS } from '../lexicon/mediaWords';
import { wordSet } from '../lexicon/wordSet';
import { BARE_AGENCY_NAMES } from '../media/bareAgencyNames';
import { isQuoted } from '../media/isQuoted';
import type { MediaFinder } from '../media/MediaFinder';
import type { MediaMention } from '../media/MediaMention';
import type { PageCredit } from '../media/PageCredit';
import type { OwnNames } from '../media/readOwnNames';
import type { Sentence } from '../media/Sentence';
import type { Entity } from '../mentions/Entity';
import { isFirstName } from '../mentions/isFirstName';
import type { NameMention } from '../mentions/NameMention';
import { SURELY_PERSON } from '../mentions/personScore';
import type { ArticleMentions } from '../mentions/readMentions';
import { NAME_KIND } from '../names/NameKind';
import { bareName } from '../text/bareName';
import { firstAtOrBehind } from '../text/firstAtOrBehind';
import { firstBehind } from '../text/firstBehind';
import type { Hand, HandMention } from './Hand';
import { type HandDraft, joinHands } from './joinHands';
import { readRelation } from './readRelation';

/** "gave an interview to Der Taktgeber", "a conversation with Ada Novak on WendStream": what has no person's name there is a medium. */
function isGivenInterview({ sentence: { tokens }, from, credit }: HandMention): boolean {
  if (credit === null || credit.at >= from || !INTERVIEWS.has(tokens[credit.at]!.lower)) return false;
  const before = tokens[from - 1]?.lower;
  // "on the Record" is no name, "to the Harbour Watch" is one.
  return before === 'the' ? tokens[from - 2]?.lower === 'to' : GIVEN_TO.has(before ?? '');
}
const GIVEN_TO = wordSet('to on for');

/** "a note, first seen by Sport Nine": who has a paper before all others is a medium. */
function isFirstToTell({ sentence: { tokens }, from }: HandMention): boolean {
  const by = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return tokens[by]?.lower === 'by' && FIRST_TOLD.has(tokens[by - 1]?.lower ?? '') && tokens[by - 2]?.lower === 'first';
}

/** Whether what is taken for a person may be a medium: it has no given name that a list holds, no title, no office and no age. */
const mayBeMedium = ({ tokens, personScore, roles, age }: Entity): boolean =>
  personScore < SURELY_PERSON && roles.length === 0 && age === null && !isFirstName(tokens[0]!.toLowerCase());
/** Whether the judge of names takes a name for a medium's, here and mostly. */
const isCalledMedium = ({ kind, chance }: NameMention, entity: Entity | null): boolean =>
  kind === NAME_KIND.medium &&
  chance >= SURELY_MEDIUM &&
  entity?.nameKind === NAME_KIND.medium &&
  entity.kind !== 'person';
const SURELY_MEDIUM = 0.5;

/** “People think …”: a lone word that opens a sentence, and that nobody takes for a name, is no outlet's. */
function isOrdinaryOpening({ sentence: { tokens }, from, to, kind, own }: MediaMention): boolean {
  if (kind !== 'outlet' || own || to !== from + 1) return false;
  const { text } = tokens[from]!;
  const before = tokens[from - 1]?.text;
  return /^\p{Lu}\p{Ll}+$/u.test(text) && (before === undefined || before === '"' || before === "'");
}

/** Whether a name goes on over the outlet found in it: "Norda Breakfast", of which "Norda" alone is known; not "Norda Harbour correspondent". */
function isLonger(m: MediaMention, from: number, to: number): boolean {
  if (m.kind !== 'outlet' || m.own || from > m.from || m.to > to || to - from <= m.to - m.from) return false;
  const next = m.sentence.tokens[to]?.lower ?? '';
  return next === "'s" || !BETWEEN_MEDIUM_AND_JOURNALIST.has(next);
}

/** Everybody an article names who may have had a hand in something: its media, and whoever else has a name. In order of first mention. */
export function gatherHands(
  sentences: readonly Sentence[],
  finder: MediaFinder,
  names: ArticleMentions,
  own: OwnNames,
  page: readonly PageCredit[],
): Hand[] {
  const drafts = new Map<string, HandDraft>();
  const bare = new Map<string, string>();
  /** `bareName`, once for each name: an article prints one many times. */
  const bareOnce = (name: string): string => {
    const known = bare.get(name) ?? bareName(name);
    bare.set(name, known);
    return known;
  };
  const mention = (sentence: Sentence, from: number, to: number, medium: MediaMention | null): HandMention => ({
    sentence,
    from,
    to,
    medium,
    credit: readRelation(sentence, from, to),
    quoted: isQuoted(sentence, from),
  });
  const addMedium = (medium: MediaMention): void => {
    const { sentence, from, to, name, kind, agency, generic } = medium;
    const known = drafts.get(medium.key);
    const at = mention(sentence, from, to, medium);
    if (known) {
      known.mentions.push(at);
      known.isMedium = true;
      if (known.kind !== 'agency') known.kind = kind;
    } else drafts.set(medium.key, { name, kind, agency, own: medium.own, isMedium: true, generic, mentions: [at] });
  };
  // "By Ada Novak, PA": where the page credits the agency, its short name means it.
  const credited = new Map(
    page.flatMap(({ agency }) =>
      agency ? [...(BARE_AGENCY_NAMES.get(agency) ?? [])].map((name) => [name, agency.id] as const) : [],
    ),
  );
  const addName = (sentence: Sentence, from: number, to: number, name: NameMention, entity: Entity | null): void => {
    const printedName = bareOnce(name.text);
    const fullest = credited.get(printedName) ?? bareOnce(entity?.name ?? name.text);
    const key = drafts.has(fullest) || !drafts.has(printedName) ? fullest : printedName;
    const known = drafts.get(key);
    const at = mention(sentence, from, to, null);
    const person = entity?.kind === 'person';
    const isMedium =
      isCalledMedium(name, entity) ||
      (!(person && !mayBeMedium(entity)) && (isGivenInterview(at) || isFirstToTell(at)));
    if (isMedium) finder.remember(known?.name ?? entity?.name ?? name.text, key);
    if (known) {
      known.mentions.push(at);
      if (isMedium && known.kind !== 'agency') {
        known.kind = 'outlet';
        known.isMedium = true;
      }
    } else {
      const printed = entity?.name ?? name.text;
      const kind = isMedium ? 'outlet' : person ? 'person' : 'organisation';
      drafts.set(key, {
        name: printed,
        kind,
        agency: null,
        own: own.isOwn(printed),
        isMedium,
        generic: false,
        mentions: [at],
      });
    }
  };
  // Agencies that only the page as a whole credits: a byline, a sign-off.
  for (const { agency, name, own: isOwn } of page) {
    const key = agency?.id ?? bareName(name);
    const known = drafts.get(key);
    const kind = agency ? 'agency' : 'outlet';
    if (!known) drafts.set(key, { name, kind, agency, own: isOwn, isMedium: true, generic: false, mentions: [] });
    else if (!known.isMedium) drafts.set(key, { ...known, kind, isMedium: true });
  }
  for (const sentence of sentences) {
    let media = finder.find(sentence);
    const { tokens, block } = sentence;
    const last = names.firstMention[block + 1]!;
    const named = new Uint8Array(tokens.length);
    for (let n = firstBehind(names.mentions, sentence.start, names.firstMention[block]!, last); n < last; n++) {
      const name = names.mentions[n]!;
      if (name.start >= sentence.end) break;
      const from = firstAtOrBehind(tokens, name.start);
      let to = from;
      while (to < tokens.length && tokens[to]!.start < name.end) to++;
      const entity = names.roster.entityOf[n]!;
      // Daria Bloomberg is no agency, nor is "Bloomberg" where she was named.
      if (entity?.kind === 'person') media = media.filter((m) => m.sure || m.from >= to || from >= m.to);
      if (to === from) continue;
      named.fill(1, from, to);
      const within = media.filter((m) => m.from < to && from < m.to);
      if (within.length === 0) addName(sentence, from, to, name, entity);
      else if (within.length === 1 && isLonger(within[0]!, from, to) && isCalledMedium(name, entity)) {
        const whole = { ...within[0]!, from, to, name: name.text, key: bareOnce(name.text) };
        media = media.map((m) => (m === within[0] ? whole : m));
      }
    }
    for (const medium of media) if (named[medium.from] === 1 || !isOrdinaryOpening(medium)) addMedium(medium);
  }
  return joinHands([...drafts.values()]).map((draft, index) => ({ ...draft, index }));
}
