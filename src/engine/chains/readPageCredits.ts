import type { Article } from '../../model/Article';
import type { Passage } from '../../model/Passage';
import type { AgencyRole } from '../../model/Report';
import type { Agency } from '../lexicon/Agency';
import { AGENCIES } from '../lexicon/agencies';
import type { MediaFinder } from '../media/MediaFinder';
import { isWord } from '../media/NameRead';
import type { Dateline } from '../media/readDateline';
import type { OwnNames } from '../media/readOwnNames';
import { foldText } from '../text/foldText';
import { LetterPattern } from '../text/LetterPattern';
import { splitTokens, type Token } from '../text/splitTokens';
import { startsLikeName } from '../text/startsLikeName';
import { startsUpper } from '../text/startsUpper';
import type { PageCredit } from './PageCredit';

/** Longer lines are prose, not credits. */
const MAX_LINE = 400;
const MAX_BYLINE = 160;
/** So many blocks from the end may hold a sign-off, so many from the top a byline. */
const TAIL = 3;
const TOP = 5;

/** Lines that credit others, in small letters. */
const HELPED =
  /^(?:with (?:files|reporting|additional|contributions?|agenc)|additional reporting|contributing|reporting by|source\b|copyright|©|\(c\)|(?:.{0,120}contributed to this (?:report|story|article))|this (?:story|article|report) (?:has not been edited|is published from)|.{0,40}and (?:news )?agencies\b)/u;
/** What such a line begins with, or holds somewhere: spares all others the pattern. */
const HELPED_FIRST = new Set('with additional contributing reporting source copyright © ( this'.split(' '));
const COPYRIGHT = /^(?:copyright|©|\(c\))/u;
const PHOTO = /\b(?:photo|photos|photograph|picture|image|images|getty|file)\b/u;

const REUTERS = AGENCIES.find((a) => a.id === 'reuters')!;
/** "Norda TV and news agencies": some, without a name. */
const UNNAMED: Agency = {
  id: 'unnamed',
  name: 'News agencies (not named)',
  forms: [],
  ambiguous: [],
  country: null,
  domains: [],
  ownership: null,
};

function lendsHand(text: string): boolean {
  const first = FIRST_WORD.exec(text)?.[1]?.toLowerCase() ?? '';
  const may = HELPED_FIRST.has(first) || text.includes('ontributed') || text.includes('gencies');
  return may && HELPED.test(foldText(text).replace(LEADING, '').toLowerCase());
}
/** A dash or star before a line of credits, and its first word. */
const LEADING = /^[\s*-]+/u;
const FIRST_WORD = /^[\s*–—-]*([A-Za-z]+|.)/u;

interface Named {
  readonly agency: PageCredit['agency'];
  readonly from: number;
  readonly to: number;
  readonly sure: boolean;
}

const isNumber = ({ text }: Token): boolean => /^\d/u.test(text);
const isCaption = (text: string): boolean => /\/ ?[A-Z]/u.test(text) || PHOTO.test(text.toLowerCase());
const endsSentence = (text: string): boolean => /[.!?]["'“”‘’»]?\s*$/u.test(text);

function agenciesIn(tokens: readonly Token[], media: MediaFinder): Named[] {
  const found: Named[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const hit = media.agencyAt(tokens, i);
    if (!hit) {
      // "AP-Yonhap": two agencies written as one word.
      const parts = tokens[i]!.text.includes('-') ? splitTokens(tokens[i]!.text.replaceAll('-', ' ')) : [];
      const hits = parts.map((_, at) => media.agencyAt(parts, at));
      for (const part of hits.every((h) => h !== null) ? hits : [])
        found.push({ agency: part!.agency, from: i, to: i + 1, sure: true });
      continue;
    }
    found.push({ agency: hit.agency, from: i, to: i + hit.length, sure: hit.sure });
    i += hit.length - 1;
  }
  return found;
}

const BEFORE_CREDIT = new Set(['By', 'The', 'Photo', 'Source', 'Courtesy', 'Via']);
const hasSmall = (text: string): boolean => text !== text.toUpperCase();

/** In a line of credits a short name must not be part of a person's: "Daria Bloomberg". */
function standsAlone(tokens: readonly Token[], { from, sure }: Named): boolean {
  const before = tokens[from - 1];
  return (
    sure || !before || !startsLikeName(before.text) || !hasSmall(tokens[from]!.text) || BEFORE_CREDIT.has(before.text)
  );
}

/** "Ada Novak with AFP": the text is hers. */
const isHelper = (tokens: readonly Token[], { from }: Named): boolean =>
  tokens[from - 1]?.lower === 'with' || (tokens[from - 1]?.lower === 'the' && tokens[from - 2]?.lower === 'with');

const TWO_CAPITALS = new LetterPattern(/\p{Lu}{2}/u);

/** In a caption a short name counts beside a stroke, a bracket, a colon or at the end: "Ada Novak/AP", "Photo: AFP". */
function inPhotoPosition(tokens: readonly Token[], named: Named): boolean {
  if (named.sure) return true;
  const name = tokens[named.from]!.text;
  const before = tokens[named.from - 1]?.text ?? '';
  const after = tokens[named.to]?.text ?? '';
  const closed = after === '' || /^[/)\]|.]$|^(?:via|Photo|file|File|photo|handout)$/u.test(after);
  if (/^(?:via|by|by:|for|from|courtesy|Photo|the)$/u.test(before)) return true;
  // "Petra at night" is a place; "AAP: Ada Reed" is not.
  if (/^[/([|:-]$/u.test(before)) return closed || TWO_CAPITALS.for(name).test(name);
  return closed && (after !== '' || before === '' || !hasSmall(before[0]!));
}

/** All agencies that the page credits outside its statements, in the order of the page. */
export function readPageCredits(
  article: Article,
  media: MediaFinder,
  own: OwnNames,
  datelines: ReadonlyMap<number, Dateline>,
): PageCredit[] {
  const credits: PageCredit[] = [];
  const add = (named: Named, role: AgencyRole, evidence: string, at: Passage | null, carries: boolean): void => {
    credits.push({ agency: named.agency, own: own.isOwnAgency(named.agency), role, evidence, at, carries });
  };
  const { blocks } = article;

  const bylines = [article.byline, ...article.authors].filter((l): l is string => l !== null && l.length <= MAX_LINE);
  for (const line of bylines) {
    const tokens = splitTokens(line);
    for (const named of agenciesIn(tokens, media))
      if (standsAlone(tokens, named)) add(named, 'byline', line, null, !isHelper(tokens, named));
  }

  const lastText = blocks.findLastIndex((b) => b.kind === 'paragraph' || b.kind === 'list-item');
  blocks.forEach((block, b) => {
    if (block.kind === 'headline' || block.kind === 'subhead') {
      if (block.kind === 'headline' || b > TOP || block.text.length > MAX_BYLINE) return;
    }
    const { text } = block;
    const whole = (): Passage => ({ block: b, start: 0, end: text.length, text });
    if (text.length <= MAX_LINE && (block.kind === 'credit' || lendsHand(text))) {
      readHouseSignOff(text, b, add);
      readCreditLine(text, whole(), media, add);
      return;
    }
    if (b <= TOP && text.length <= MAX_BYLINE && readByline(text, whole(), media, add)) return;
    const dateline = datelines.get(b);
    for (const agency of dateline?.agencies ?? [])
      add({ agency, from: 0, to: 0, sure: true }, 'dateline', dateline!.at.text, dateline!.at, true);
    if (b > lastText - TAIL) {
      readHouseSignOff(text, b, add);
      readSignOff(text, b, media, add);
    } else if (text.length <= MAX_LINE && !endsSentence(text) && isCaption(text)) {
      const tokens = splitTokens(text);
      for (const named of agenciesIn(tokens, media))
        if (inPhotoPosition(tokens, named)) add(named, 'photo-credit', text, whole(), false);
    }
  });

  for (const line of article.creditLines) {
    readHouseSignOff(line, null, add);
    if (line.length <= MAX_LINE) readCreditLine(line, null, media, add);
  }
  for (const caption of article.captions) {
    const line = caption.slice(-MAX_LINE * 2);
    const tokens = splitTokens(line);
    for (const named of agenciesIn(tokens, media)) {
      if (inPhotoPosition(tokens, named) && standsAlone(tokens, named))
        add(named, 'photo-credit', line.slice(-120), null, false);
    }
  }
  return credits;
}

type Add = (named: Named, role: AgencyRole, evidence: string, at: Passage | null, carries: boolean) => void;

/** "With files from …" lends a hand; a line that is nothing but the agency signs the text. */
function readCreditLine(text: string, at: Passage | null, media: MediaFinder, add: Add): void {
  const tokens = splitTokens(text);
  const named = agenciesIn(tokens, media);
  const words = tokens.filter(isWord).length;
  const inNames = named.reduce((n, { from, to }) => n + to - from, 0);
  const lower = text.toLowerCase();
  const helped = /^[^a-z]*(?:with|contribut)|\bcontributed\b/u.test(lower);
  const signs = !helped && (words - inNames <= 1 || /\bsyndicated feed\b/u.test(lower));
  if (/\b(?:news agencies|wire services|agencies|news wires)\b/u.test(lower))
    add({ agency: UNNAMED, from: 0, to: 0, sure: true }, 'credit-line', text, at, false);
  for (const one of named)
    if (standsAlone(tokens, one)) add(one, 'credit-line', text, at, signs || COPYRIGHT.test(lower.trim()));
}

/** A line at the top that begins with "By" or is nothing but the agency, perhaps with its place ("AFP, MANILA"). */
function readByline(text: string, at: Passage, media: MediaFinder, add: Add): boolean {
  if (endsSentence(text)) return false;
  const tokens = splitTokens(text);
  const named = agenciesIn(tokens, media);
  if (!named.length) return false;
  const by = /^[Bb][Yy](?:\b|(?=The))/u.test(text.trim());
  const rest = tokens.filter((t, i) => isWord(t) && !isNumber(t) && !named.some((n) => i >= n.from && i < n.to));
  const alone =
    rest.every((t) => t.text === t.text.toUpperCase() || /^(?:the|and|with|staff|in)$/u.test(t.lower)) &&
    rest.length < 5;
  const signed =
    rest.every((t) => startsUpper(t.text) || /^(?:and|of|the|for)$/u.test(t.lower)) &&
    /^[,|/-]$/u.test(tokens[named[0]!.from - 1]?.text ?? '') &&
    named.at(-1)!.to >= tokens.length - 3;
  if (!by && !alone && !signed) return false;
  for (const one of named) if (standsAlone(tokens, one)) add(one, 'byline', text, at, !isHelper(tokens, one));
  return true;
}

/** "… stray dogs. NWA KSR ANB": the agency's editors sign behind it with their initials. Where those end, or `end`. */
function beforeInitials(tokens: readonly Token[], end: number, named: readonly Named[]): number {
  let at = end;
  while (at > 0 && end - at < MOST_INITIALS && /^[A-Z]{2,4}$/u.test(tokens[at - 1]!.text)) {
    if (named.some(({ to }) => to === at)) break;
    at--;
  }
  return named.some(({ to }) => to === at) ? at : end;
}
const MOST_INITIALS = 5;

/** "…stray dogs. PTI", "… — Bernama", "(AFP, Reuters)": names alone after the last sentence. */
function readSignOff(text: string, block: number, media: MediaFinder, add: Add): void {
  const from = Math.max(0, text.length - 80);
  const tokens = splitTokens(text, from);
  const named = agenciesIn(tokens, media);
  let end = tokens.length;
  while (end > 0 && /^[.)\]]$/u.test(tokens[end - 1]!.text)) end--;
  end = beforeInitials(tokens, end, named);
  const tail: Named[] = [];
  for (let i = named.length - 1; i >= 0; i--) {
    const one = named[i]!;
    if (one.to !== end) break;
    tail.unshift(one);
    end = one.from;
    if (tokens[end - 1]?.lower === 'the') end--;
    while (end > 0 && /^(?:[/,&]|and|with)$/u.test(tokens[end - 1]!.lower)) end--;
  }
  if (!tail.length) return;
  const before = tokens[end - 1];
  if (before && !/^[.!?"'\-([\])|]$|^source$|^:$/u.test(before.lower)) return;
  // "Michael R. Bloomberg", and "“…” - Reuters" under a quotation, are no sign-offs.
  const further = tokens[end - 2];
  if (before?.text === '.' && further?.text.length === 1 && startsUpper(further.text)) return;
  if (before?.text === '-' && further?.text === '"') return;
  // A bracket of prose: "(according to AP)" does not end so.
  if (before?.text === '(' && tail[0]!.to < tokens.length - 2) return;
  const start = tokens[Math.max(0, end - (before ? 4 : 0))]!.start;
  const at: Passage = { block, start, end: text.length, text: text.slice(start) };
  // A line of its own with a full stop credits a picture.
  const picture = !before && from === 0 && /\.$/u.test(text);
  for (const one of tail) add(one, picture ? 'photo-credit' : 'credit-line', at.text, at, !picture);
}

/** "(Reporting by …; Editing by …)" is how one agency alone signs its texts, without its name. */
function readHouseSignOff(text: string, block: number | null, add: Add): void {
  const tail = text.slice(-MAX_LINE);
  const at = tail.search(/\(?[Rr]eporting by\b/u);
  if (at < 0 || !/[;,] ?\b[Ee]diting by\b/u.test(tail.slice(at))) return;
  const start = text.length - tail.length + at;
  const words = text.slice(start);
  const place = block === null ? null : { block, start, end: text.length, text: words };
  add({ agency: REUTERS, from: 0, to: 0, sure: true }, 'credit-line', words, place, true);
}
