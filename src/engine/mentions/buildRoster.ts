import { NAME_PARTICLES } from '../lexicon/functionWords';
import { KIN } from '../lexicon/kinship';
import { COUNTRY_OF } from '../lexicon/nationalities';
import { COMPANY_FORMS, ORGANISATION_HEADS, PLACE_OPENINGS, SPOKEN_WITHOUT } from '../lexicon/organisationWords';
import { NAME_KIND, NAME_KINDS, type NameKind } from '../names/NameKind';
import { LetterPattern } from '../text/LetterPattern';
import { startsUpper } from '../text/startsUpper';
import type { Entity } from './Entity';
import type { EntityDraft } from './EntityDraft';
import { foldName } from './foldName';
import { genderOfDraft } from './genderOfDraft';
import { isFirstName } from './isFirstName';
import { loudnessOf, MOST_LOOKED_AT } from './loudnessOf';
import type { NameMention } from './NameMention';
import { personScore, SURELY_PERSON } from './personScore';
import { nameParts, sameName } from './sameName';

/** The entities of an article, and which of them each mention means. */
export interface Roster {
  readonly entities: readonly Entity[];
  /** The entity of each mention, by its place in the list of mentions; null for what names nobody known. */
  readonly entityOf: readonly (Entity | null)[];
}

/** Who scores this is a person. */
const SURE_PERSON = 0.5;
/** Who scores this is one even where nothing but two capitals and how he is spoken of tells: "Maëlle Cassagne said". */
const LIKELY_PERSON = 1.2;
/** More namesakes than this are not compared; keeps hostile text linear. */
const MAX_NAMESAKES = 12;

/** Takes the mentions of an article together. Namesakes are told apart by given name, title and who was last spoken of. */
export function buildRoster(mentions: readonly NameMention[]): Roster {
  const drafts: EntityDraft[] = [];
  const byPart = new Map<string, EntityDraft[]>();
  const draftOf: (EntityDraft | null)[] = mentions.map(() => null);
  const remember = (part: string, draft: EntityDraft): void => {
    const list = byPart.get(part);
    if (!list) byPart.set(part, [draft]);
    else if (!list.includes(draft) && list.length < MAX_NAMESAKES) list.push(draft);
  };
  const open = (i: number, parts: string[]): void => {
    const draft: EntityDraft = { parts, mentions: [i], relative: isKin(mentions[i]!), byName: null };
    drafts.push(draft);
    draftOf[i] = draft;
    for (const part of new Set([parts.at(-1)!, parts[0]!])) remember(part, draft);
  };

  const partsOf = mentions.map((m) => nameParts(m.tokens));
  mentions.forEach((mention, i) => {
    const parts = partsOf[i]!;
    if (parts.length < 2 || mention.capitals) return;
    const candidates = [...(byPart.get(parts.at(-1)!) ?? []), ...(byPart.get(parts[0]!) ?? [])];
    const known = candidates.find(
      (d) => d.parts.length > 1 && ofOneSort(mentions[d.mentions[0]!]!, mention) && sameName(d.parts, parts),
    );
    if (!known) {
      open(i, parts);
      return;
    }
    known.mentions.push(i);
    draftOf[i] = known;
    remember(parts.at(-1)!, known);
  });

  for (const i of unrelated(mentions, partsOf, byPart)) {
    const parts = partsOf[i]!;
    if (!byPart.get(parts[0]!)!.some((d) => d.parts.length === 1)) open(i, parts);
  }

  const byInitials = draftsByInitials(drafts, mentions);
  const lastSeen = new Map<EntityDraft, number>();
  mentions.forEach((mention, i) => {
    const full = draftOf[i];
    if (full) {
      lastSeen.set(full, i);
      return;
    }
    const parts = partsOf[i]!;
    const part = parts.at(-1);
    if (part === undefined || (parts.length > 1 && !mention.capitals)) return;
    const candidates = byPart.get(part) ?? misspelled(part, byPart, mentions);
    const abbreviated = abbreviatedBy(mention, byInitials);
    const draft =
      abbreviated ??
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
  const entities = new Map(drafts.map((d): [EntityDraft, Entity] => [d, entityOf(d, mentions, ids)]));
  return { entities: [...entities.values()], entityOf: draftOf.map((d) => (d ? entities.get(d)! : null)) };
}

/** Whether both full names are a person's or neither is: "The Wit of Ada Novak" is not Ada Novak. */
const ofOneSort = (a: NameMention, b: NameMention): boolean =>
  a.text === b.text || (a.kind === NAME_KIND.person) === (b.kind === NAME_KIND.person);

/** A surname so long is hardly another's but for its last letter. */
const LONG_SURNAME = 6;

/** Whom a lone surname means that the page prints with its last "s" once and once without: "Kessler" for Ada Kesslers. */
function misspelled(
  part: string,
  byPart: ReadonlyMap<string, readonly EntityDraft[]>,
  mentions: readonly NameMention[],
): readonly EntityDraft[] {
  if (part.length < LONG_SURNAME || isFirstName(part)) return [];
  const other = byPart.get(part.endsWith('s') ? part.slice(0, -1) : `${part}s`) ?? [];
  const found = other.filter((d) => d.parts.length > 1 && personScore(d, mentions) >= SURELY_PERSON);
  return found.length === 1 && !found[0]!.parts.slice(0, -1).includes(part) ? found : [];
}
const ACRONYM = /^\p{Lu}{2,6}$/u;

/** Bodies by the first letters of their names, small words left out: "NHF" is the National Harbour Federation. */
function draftsByInitials(
  drafts: readonly EntityDraft[],
  mentions: readonly NameMention[],
): ReadonlyMap<string, EntityDraft> {
  const found = new Map<string, EntityDraft>();
  for (const draft of drafts) {
    const { tokens } = mentions[draft.mentions[0]!]!;
    const capitals = tokens.flatMap((token) => token.split('-')).filter(startsUpper);
    if (capitals.length < 2) continue;
    const initials = capitals.map((token) => token[0]!).join('');
    if (!found.has(initials) && personScore(draft, mentions) < SURE_PERSON) found.set(initials, draft);
  }
  return found;
}

/** The body whose initials a name is, or null. */
function abbreviatedBy({ tokens }: NameMention, byInitials: ReadonlyMap<string, EntityDraft>): EntityDraft | null {
  return tokens.length === 1 && ACRONYM.test(tokens[0]!) ? (byInitials.get(tokens[0]!) ?? null) : null;
}

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
  partsOf: readonly (readonly string[])[],
  byPart: ReadonlyMap<string, readonly EntityDraft[]>,
): Generator<number> {
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    if (mention.capitals || mention.tokens.length > 1) continue;
    const part = partsOf[i]![0];
    const full = part === undefined ? [] : (byPart.get(part) ?? []).filter((d) => d.parts.at(-1) === part);
    if (full.length === 0) continue;
    const { gender } = mention;
    const other = gender !== null && full.every((d) => (genderOfDraft(d, mentions) ?? gender) !== gender);
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
  candidates: readonly EntityDraft[],
  part: string,
  mentions: readonly NameMention[],
  lastSeen: ReadonlyMap<EntityDraft, number>,
): EntityDraft | null {
  let best: EntityDraft | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const draft of candidates) {
    // "Voss said he would wait": of two of the name the man.
    const told = mention.gender ?? (candidates.length > 1 && mention.leads ? ownGender(mention) : null);
    if (told && told !== (genderOfDraft(draft, mentions) ?? told)) continue;
    const surname = draft.parts.at(-1) === part;
    // A country's name alone is the country, not the company called after it.
    if (draft.parts.length > 1 && COUNTRY_OF.has(part) && !(mention.leads && isSpokenWithout(draft))) continue;
    if (!surname && !mayGoByFirstPart(draft, mention, mentions)) continue;
    const seen = lastSeen.get(draft);
    const recency =
      seen === undefined ? -1 - (draft.mentions[0]! - at) / mentions.length : 1 - (at - seen) / mentions.length;
    // Of two namesakes in one breath the one who leads the sentence is meant.
    const leads = seen !== undefined && mentions[seen]!.leads ? 4 / mentions.length : 0;
    // Who is known by surname alone goes by it, before a relative named in full.
    const alone = draft.parts.length === 1 ? 1.2 : 0;
    const near = seen !== undefined && mentions[seen]!.block === mention.block && mentions[seen]!.leads;
    const score = recency + leads + alone + (surname ? 3 : 0) - (draft.relative && !near ? RELATIVE : 0);
    if (score > bestScore) {
      best = draft;
      bestScore = score;
    }
  }
  return best;
}

/** Whether a lone name may be the first part of a full one: behind "Mr" only where the family's name comes first, behind "Dame" always. */
function mayGoByFirstPart(draft: EntityDraft, mention: NameMention, mentions: readonly NameMention[]): boolean {
  if (mention.honorific && !mention.mayBeGivenName) return isFamilyNameFirst(draft);
  return mention.mayBeGivenName || goesByFirstPart(draft, mentions);
}

/** "Lim Wei Jie": a name of three short parts whose first is no given name begins with the family's. */
const isFamilyNameFirst = ({ parts }: EntityDraft): boolean =>
  parts.length === 3 && !isFirstName(parts[0]!) && parts.every((part) => part.length <= SYLLABLE);
/** No syllable of a Chinese, Korean or Vietnamese name is longer. */
const SYLLABLE = 6;

const ownGender = ({ spokenOfAs }: NameMention): 'm' | 'f' | null =>
  spokenOfAs === 'm' || spokenOfAs === 'f' ? spokenOfAs : null;

/** Whether the first part of a name stands for the whole: a given name, a surname printed first, "Marsh" for the Marsh Company. */
function goesByFirstPart(draft: EntityDraft, mentions: readonly NameMention[]): boolean {
  const first = draft.parts[0]!;
  if (isSpokenWithout(draft)) return true;
  if (isFirstName(first)) return !draft.parts.some((p) => ORGANISATION_HEADS.has(p));
  if (COUNTRY_OF.has(first)) return false;
  if (COMPANY_FORMS.has(draft.parts.at(-1)!)) return true;
  if (draft.parts.length !== 2) return false;
  const isDescribed = draft.mentions
    .slice(0, 10)
    .some(
      (i) =>
        mentions[i]!.honorific ||
        mentions[i]!.before !== null ||
        mentions[i]!.after !== null ||
        mentions[i]!.age !== null,
    );
  return isDescribed || personScore(draft, mentions) >= LIKELY_PERSON;
}

/** "Marsh Airlines" is "Marsh" further on, "KVXR News" "KVXR"; no "North", no "New". */
const isSpokenWithout = ({ parts }: EntityDraft): boolean =>
  parts.length === 2 && SPOKEN_WITHOUT.has(parts[1]!) && !PLACE_OPENINGS.has(parts[0]!);

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
  // "Von der Leyen" is no full name beside "Ursula von der Leyen".
  const surname = (m: NameMention): boolean => NAME_PARTICLES.has(m.tokens[0]!.toLowerCase());
  const full = [...forms.values()].filter((f) => !surname(f.mention));
  // "ADA NOVAK" of a headline in capitals is printed as a name elsewhere.
  const plain = full.filter((f) => /\p{Ll}/u.test(f.mention.text));
  for (const form of plain.length > 0 ? plain : full.length > 0 ? full : forms.values())
    if (!best || form.count > best.count) best = form;
  return best?.mention ?? mentions[0]!;
}

const REGNAL = /\b(?:Pope|King|Queen|Prince|Princess|Emperor|Saint)\b/u;
/** Offices that go by their initials. */
const INITIALS_OF_OFFICE: ReadonlyMap<string, string> = new Map([
  ['prime minister', 'pm'],
  ['chief executive', 'ceo'],
  ['chief financial', 'cfo'],
  ['vice president', 'vp'],
  ['member of parliament', 'mp'],
]);
const initialsOfOffice = (roles: string): string[] =>
  [...INITIALS_OF_OFFICE].flatMap(([office, initials]) => (roles.includes(office) ? [initials] : []));
const ROLE_WORD = new LetterPattern(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu);

/** What most mentions are taken for, by how loud they are. */
function kindOfMost(mentions: readonly NameMention[]): NameKind {
  const counts = new Float64Array(NAME_KINDS);
  for (const mention of mentions.slice(0, MOST_LOOKED_AT))
    counts[mention.kind]! += loudnessOf(mention) * mention.chance;
  return counts.indexOf(Math.max(...counts)) as NameKind;
}

function entityOf(draft: EntityDraft, all: readonly NameMention[], ids: Map<string, number>): Entity {
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
  const kind = score >= SURE_PERSON ? 'person' : score <= -0.8 ? 'organisation' : 'unknown';
  const base = tokens.map(foldName).join('-') || 'name';
  const count = ids.get(base) ?? 0;
  ids.set(base, count + 1);
  return {
    id: count === 0 ? base : `${base}-${count + 1}`,
    name: regnal ? `${regnal} ${text}` : text,
    tokens,
    kind,
    personScore: score,
    nameKind: kindOfMost(mentions),
    gender: genderOfDraft(draft, all),
    roles,
    age: mentions.find((m) => m.age !== null)?.age ?? null,
    roleWords: new Set([...(roleText.match(ROLE_WORD.for(roleText)) ?? []), ...initialsOfOffice(roleText)]),
    mentions: mentions.length,
  };
}
