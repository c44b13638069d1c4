import { DOCUMENT_HEADS } from '../lexicon/documents';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/firstNames';
import { COUNTRY_OF } from '../lexicon/nationalities';
import { ORGANISATION_HEADS, PLACE_OPENINGS } from '../lexicon/organisationWords';
import { PLAIN_SAYING } from '../lexicon/reportingVerbs';
import { PEOPLE_HEADS } from '../lexicon/roles';
import type { TitleGender } from '../lexicon/titles';
import { isMedium } from '../statements/isMedium';
import { LetterPattern } from '../text/LetterPattern';
import { wordSet } from '../text/wordSet';
import type { Figure } from './Figure';
import { foldName } from './foldName';
import type { NameMention } from './NameMention';
import { nameParts, sameName } from './sameName';

/** The figures of an article, and which of them each mention means. */
export interface Roster {
  readonly figures: readonly Figure[];
  /** The figure of each mention, by its place in the list of mentions; null for what names nobody known. */
  readonly figureOf: readonly (Figure | null)[];
}

/** More namesakes than this are not compared; keeps hostile text linear. */
const MAX_NAMESAKES = 12;

interface Draft {
  readonly parts: string[];
  readonly mentions: number[];
  /** Brought in as somebody's relative. */
  relative: boolean;
}

/** Takes the mentions of an article together. Namesakes are told apart by given name, title and who was last spoken of. */
export function buildRoster(mentions: readonly NameMention[]): Roster {
  const drafts: Draft[] = [];
  const byPart = new Map<string, Draft[]>();
  const draftOf: (Draft | null)[] = mentions.map(() => null);
  const remember = (part: string, draft: Draft): void => {
    const list = byPart.get(part);
    if (!list) byPart.set(part, [draft]);
    else if (!list.includes(draft) && list.length < MAX_NAMESAKES) list.push(draft);
  };
  const open = (i: number, parts: string[]): void => {
    const draft = { parts, mentions: [i], relative: isKin(mentions[i]!) };
    drafts.push(draft);
    draftOf[i] = draft;
    for (const part of new Set([parts.at(-1)!, parts[0]!])) remember(part, draft);
  };

  mentions.forEach((mention, i) => {
    const parts = nameParts(mention.tokens);
    if (parts.length < 2 || mention.capitals) return;
    const candidates = [...(byPart.get(parts.at(-1)!) ?? []), ...(byPart.get(parts[0]!) ?? [])];
    const known = candidates.find((d) => d.parts.length > 1 && sameName(d.parts, parts));
    if (!known) {
      open(i, parts);
      return;
    }
    known.mentions.push(i);
    draftOf[i] = known;
    remember(parts.at(-1)!, known);
  });

  for (const i of unrelated(mentions, byPart)) {
    const parts = nameParts(mentions[i]!.tokens);
    if (!byPart.get(parts[0]!)!.some((d) => d.parts.length === 1)) open(i, parts);
  }

  const lastSeen = new Map<Draft, number>();
  mentions.forEach((mention, i) => {
    const full = draftOf[i];
    if (full) {
      lastSeen.set(full, i);
      return;
    }
    const parts = nameParts(mention.tokens);
    const part = parts.at(-1);
    if (part === undefined || (parts.length > 1 && !mention.capitals)) return;
    const candidates = byPart.get(part) ?? [];
    const draft =
      candidates.find((d) => parts.length > 1 && d.parts.length > 1 && sameName(d.parts, parts)) ??
      chooseNamesake(mention, i, candidates, part, mentions, lastSeen);
    if (draft) {
      draft.mentions.push(i);
      draft.relative ||= isKin(mention);
      draftOf[i] = draft;
      lastSeen.set(draft, i);
    } else if (!mention.capitals) {
      open(i, parts);
      lastSeen.set(draftOf[i]!, i);
    }
  });

  const ids = new Map<string, number>();
  const figures = new Map(drafts.map((d): [Draft, Figure] => [d, figureOf(d, mentions, ids)]));
  return { figures: [...figures.values()], figureOf: draftOf.map((d) => (d ? figures.get(d)! : null)) };
}

/** Words that bring somebody in as a relative of somebody known: "his daughter Maria Voss". */
const KIN = wordSet(
  'son daughter wife husband brother sister mother father uncle aunt nephew niece cousin widow widower grandson granddaughter grandfather grandmother stepson stepdaughter twin sibling',
);

/** "his wife, Maria Voss", not "Maria Voss, mother of the victim": there she is who is spoken of. */
const isKin = ({ before, after }: NameMention): boolean =>
  wordsOf(before).some((w) => KIN.has(w)) || wordsOf(after).some((w, i, words) => KIN.has(w) && words[i + 1] !== 'of');

const wordsOf = (role: string | null): string[] => role?.toLowerCase().split(/[^a-z]+/u) ?? [];

/**
 * Lone surnames that mean none of those whom the article names in full: of the other gender than all of them ("Mr. Voss" beside Maria
 * Voss), or in the text before the only one, who is brought in as a relative ("President Voss … his daughter Maria Voss").
 */
function* unrelated(
  mentions: readonly NameMention[],
  byPart: ReadonlyMap<string, readonly Draft[]>,
): Generator<number> {
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    if (mention.capitals || mention.tokens.length > 1) continue;
    const part = nameParts(mention.tokens)[0];
    const full = part === undefined ? [] : (byPart.get(part) ?? []).filter((d) => d.parts.at(-1) === part);
    if (full.length === 0) continue;
    const { gender } = mention;
    const other = gender !== null && full.every((d) => (genderOf(d, mentions) ?? gender) !== gender);
    const relative = full.length === 1 && full[0]!.mentions[0]! > i && full[0]!.relative;
    if (other || (relative && mention.block > 0)) yield i;
  }
}

/** Of two namesakes the relative is meant by the surname alone only where named this much nearer, as a share of the article. */
const RELATIVE = 0.4;

/** Whom a lone name means: by surname before given name, by title, by who was named last, else by who will be named first. */
function chooseNamesake(
  mention: NameMention,
  at: number,
  candidates: readonly Draft[],
  part: string,
  mentions: readonly NameMention[],
  lastSeen: ReadonlyMap<Draft, number>,
): Draft | null {
  let best: Draft | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const draft of candidates) {
    if (mention.gender && mention.gender !== (genderOf(draft, mentions) ?? mention.gender)) continue;
    const surname = draft.parts.at(-1) === part;
    // A country's name alone is the country, not the company called after it.
    if (draft.parts.length > 1 && COUNTRY_OF.has(part)) continue;
    if (!surname && (mention.honorific || !goesByFirstPart(draft, mentions))) continue;
    const seen = lastSeen.get(draft);
    const recency =
      seen === undefined ? -1 - (draft.mentions[0]! - at) / mentions.length : 1 - (at - seen) / mentions.length;
    // Of two namesakes in one breath the one who leads the sentence is meant.
    const leads = seen !== undefined && mentions[seen]!.leads ? 4 / mentions.length : 0;
    // Who is known by surname alone goes by it, before a relative named in full.
    const alone = draft.parts.length === 1 ? 1.2 : 0;
    const score = recency + leads + alone + (surname ? 3 : 0) - (draft.relative ? RELATIVE : 0);
    if (score > bestScore) {
      best = draft;
      bestScore = score;
    }
  }
  return best;
}

const COMPANY_FORMS = wordSet('inc corp co company ltd group plc bank holdings llc');

/** Whether the first part of a name stands for the whole: a given name, a surname printed first, "Marsh" for the Marsh Company. */
function goesByFirstPart(draft: Draft, mentions: readonly NameMention[]): boolean {
  const first = draft.parts[0]!;
  if (MALE_NAMES.has(first) || FEMALE_NAMES.has(first)) return !isOrganisation(draft.parts);
  if (COUNTRY_OF.has(first)) return false;
  if (COMPANY_FORMS.has(draft.parts.at(-1)!)) return true;
  return (
    draft.parts.length === 2 &&
    draft.mentions
      .slice(0, 10)
      .some(
        (i) =>
          mentions[i]!.honorific || mentions[i]!.before !== null || mentions[i]!.after !== null || mentions[i]!.aged,
      )
  );
}

const isOrganisation = (parts: readonly string[]): boolean => parts.some((p) => ORGANISATION_HEADS.has(p));

function genderOf(draft: Draft, mentions: readonly NameMention[]): TitleGender {
  for (const i of draft.mentions.slice(0, 20)) {
    const { gender, before, after } = mentions[i]!;
    const told = gender ?? (before || after ? genderOfRole(`${before ?? ''} ${after ?? ''}`) : null);
    if (told) return told;
  }
  const given = draft.parts.length > 1 ? draft.parts[0]! : '';
  const male = MALE_NAMES.has(given);
  return male === FEMALE_NAMES.has(given) ? genderByPronouns(draft, mentions) : male ? 'm' : 'f';
}

const FEMALE_ROLES = wordSet(
  'actress mother daughter wife sister widow queen princess duchess grandmother niece aunt headmistress matron',
);
const MALE_ROLES = wordSet(
  'spokesman congressman businessman chairman councilman policeman statesman fisherman father son husband brother king prince duke nephew uncle',
);

function genderOfRole(role: string): TitleGender {
  const lower = role.toLowerCase();
  const words = lower.match(/[a-z]+/gu) ?? [];
  if (words.some((w) => FEMALE_ROLES.has(w) || (w.length > 7 && w.endsWith('woman')))) return 'f';
  return words.some((w) => MALE_ROLES.has(w)) ? 'm' : null;
}

/** Pronouns that must agree for a gender nothing else tells. */
const PRONOUNS_NEEDED = 2;

/** The gender of the pronouns behind a name where it leads its sentence, if they all agree. */
function genderByPronouns(draft: Draft, mentions: readonly NameMention[]): TitleGender {
  let male = 0;
  let female = 0;
  for (const i of draft.mentions.slice(0, 20)) {
    const { spokenOfAs, leads, quoted } = mentions[i]!;
    if (!leads || quoted) continue;
    if (spokenOfAs === 'm') male++;
    else if (spokenOfAs === 'f') female++;
  }
  if (male >= PRONOUNS_NEEDED && female === 0) return 'm';
  return female >= PRONOUNS_NEEDED && male === 0 ? 'f' : null;
}

/** What follows a company's name, not a person's: "Marsh shares", "Marsh’s customers". */
const BUSINESS = wordSet(
  'spokesman spokeswoman spokesperson ceo cfo coo executive executives share shares stock stocks employees workers customers users product products officials chief headquarters subsidiary engineers store stores inc corp co ltd group plc',
);

/** Last words of names of places, days and things. */
const NO_PERSON = wordSet(
  'year day eve week street road avenue river lake sea ocean island islands mountain mountains valley county park airport bridge war cup prize award awards act bill law plan league games olympics festival square tower hall hotel beach bay coast city town village state states kingdom republic empire telescope app store strip gulf strait peninsula region province district east west north south center centre wave system deal accord motors electric mills dynamics airlines energy foods systems international technologies pharmaceuticals entertainment records studios pictures labs capital partners ventures industries brands hotels resorts markets solutions',
);

const PRODUCTS = wordSet('giant app platform startup start-up');
const BEFORE_PLACES = wordSet('in at near across outside inside');

/** Positive for a person, negative for an organisation or a place; the nearer to zero, the less is known. */
function personScore(draft: Draft, all: readonly NameMention[]): number {
  const { parts } = draft;
  let score = 0;
  if (isOrganisation(parts)) score -= 5;
  if (parts.every((p) => COUNTRY_OF.has(p) || COUNTRY_OF.has(p.replace(/s$/u, ''))) || COUNTRY_OF.has(parts.join(' ')))
    score -= 6;
  if (parts.length === 1 && (PEOPLE_HEADS.has(parts[0]!) || DOCUMENT_HEADS.has(parts[0]!))) score -= 6;
  if (parts.length > 5) score -= 4;
  if (NO_PERSON.has(parts.at(-1)!)) score -= 4;
  if (parts.length > 1 && PLACE_OPENINGS.has(parts[0]!)) score -= 2.5;
  if (isMedium(all[draft.mentions[0]!]!.text)) score -= 6;
  if (MALE_NAMES.has(parts[0]!) || FEMALE_NAMES.has(parts[0]!)) score += parts.length > 1 ? 3 : 1;
  const given = MALE_NAMES.has(parts[0]!) || FEMALE_NAMES.has(parts[0]!);
  if (parts.length === 2 || parts.length === 3) score += all[draft.mentions[0]!]!.plain && !given ? -1 : 0.5;
  for (const i of draft.mentions.slice(0, 30)) {
    const m = all[i]!;
    if (m.honorific) score += 3;
    if (m.before) score += 2.5;
    if (m.after) score += 1.5;
    if (m.aged) score += 4;
    if (PLAIN_SAYING.has(m.next) || PLAIN_SAYING.has(m.previous)) score += parts.length > 1 ? 0.7 : 0.1;
    if (BUSINESS.has(m.next)) score -= 1.2;
    // "the banking giant Marsh", "the website Velm"
    if (!m.before && m.adjoins && (ORGANISATION_HEADS.has(m.previous) || PRODUCTS.has(m.previous))) score -= 3;
    if (m.spokenOfAs) score += m.spokenOfAs === 'it' ? -0.5 : 0.5;
    if (m.previous === 'the') score -= 1.5;
    if (BEFORE_PLACES.has(m.previous)) score -= 1.2;
    if (m.tokens.length === 1 && m.tokens[0] === m.tokens[0]!.toUpperCase() && m.tokens[0]!.length > 1) score -= 2;
  }
  return score;
}

/** The form of the name that is printed most among those of two parts and more; of equals the first. */
function fullForm(mentions: readonly NameMention[]): NameMention {
  const forms = new Map<string, { mention: NameMention; count: number }>();
  for (const mention of mentions) {
    if (mention.tokens.length < 2) continue;
    const form = forms.get(mention.text);
    if (form) form.count++;
    else forms.set(mention.text, { mention, count: 1 });
  }
  let best: { mention: NameMention; count: number } | null = null;
  for (const form of forms.values()) if (!best || form.count > best.count) best = form;
  return best?.mention ?? mentions[0]!;
}

const REGNAL = /\b(?:Pope|King|Queen|Prince|Princess|Emperor|Saint)\b/u;
const ROLE_WORD = new LetterPattern(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu);

function figureOf(draft: Draft, all: readonly NameMention[], ids: Map<string, number>): Figure {
  const mentions = draft.mentions.map((i) => all[i]!);
  const { tokens, text } = fullForm(mentions);
  const roles: string[] = [];
  for (const m of mentions.slice(0, 60)) {
    const role = [m.before, m.after].filter((r) => r !== null).join(', ');
    if (role !== '' && !roles.includes(role)) roles.push(role);
  }
  // "Pope Leo", "King Olav": no surname follows, so the title is half the name.
  const regnal = tokens.length === 1 ? REGNAL.exec(roles.join(' '))?.[0] : undefined;
  const roleText = roles.join(' ').toLowerCase();
  const score = personScore(draft, all);
  const kind = score >= 0.5 ? 'person' : score <= -0.8 ? 'organisation' : 'unknown';
  const base = tokens.map(foldName).join('-') || 'name';
  const count = ids.get(base) ?? 0;
  ids.set(base, count + 1);
  return {
    id: count === 0 ? base : `${base}-${count + 1}`,
    name: regnal ? `${regnal} ${text}` : text,
    tokens,
    kind,
    gender: genderOf(draft, all),
    roles,
    roleWords: new Set(roleText.match(ROLE_WORD.for(roleText)) ?? []),
    mentions: mentions.length,
  };
}
