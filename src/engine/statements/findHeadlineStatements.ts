import type { Block } from '../../model/Block';
import { DOCUMENT_HEADS } from '../lexicon/documents';
import { ORGANISATION_HEADS } from '../lexicon/organisationWords';
import { REPORTING_VERBS } from '../lexicon/reportingVerbs';
import { PEOPLE_HEADS, ROLE_HEADS } from '../lexicon/roles';
import { readWords, type Word } from '../speakers/readWords';
import type { ArticleText } from '../text/ArticleText';
import { LetterPattern } from '../text/LetterPattern';
import type { Coverage } from './Coverage';
import { passageOf } from './passageOf';
import type { Sketch } from './Sketch';

const CONFIDENCE = 0.6;
/** Words a source before or behind a colon may have. */
const MAX_SOURCE = 7;
/** Labels before a colon that name no speaker. */
const LABEL =
  /^(?:analysis|watch|live|opinion|explainer|explained|video|photos?|update|updates|breaking|exclusive|review|interview|editorial|column|fact check|factbox|timeline|poll|podcast|q&a|read|listen|in pictures|the latest|letters?|recap|preview|profile|obituary|report|study|survey|special report|commentary|comment|news|sport|business|world|politics|how|why|what|who|when|where|part)\b/iu;
/** Third persons that are nouns as often: in a headline they count only behind a name. */
const AMBIGUOUS =
  /^(?:calls?|reports?|claims?|states?|charges?|orders?|voices?|notes?|demands?|promises?|posts?|blames?|counters?|forecasts?|reads?|reasons?|tweets?|answers?|questions?|requests?|appeals?|protests?|objects?|signals?|cites?|jokes?)$/u;

const SPEAKING = new LetterPattern(
  /(\p{Lu}[\p{L}\p{M}’'-]{1,30}) (?:said|says|told|added|adds|noted|wrote|tweeted|stressed|warned|argued|explained|insisted|announced|claimed|affirmed|declared)|(?:said|says|added|told|wrote|to) (?:\p{Lu}[\p{L}\p{M}’'-]{1,30} )?(\p{Lu}[\p{L}\p{M}’'-]{1,30})(?=[,.])/gu,
);
const CAPITALISED = new LetterPattern(/\p{Lu}[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu);

/** Verbs of speech that in headlines tell of deeds: "Marsh recalls cars". */
const NO_HEADLINE =
  /^(?:recall|state|order|charge|call|post|put|refer|signal|reject|dismiss|report|appeal|voice|express|cite|accuse)(?:s|ed|es)?$/u;

/** Whether a line has a colon or a verb of speech at all. */
const mayCredit = (text: string): boolean =>
  text.includes(': ') || (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((w) => REPORTING_VERBS.has(w));

/** Headlines and subheads that credit somebody: "…: Novak", "Novak: …", "Novak urges …". Only where no statement holds them yet. */
export function findHeadlineStatements(article: ArticleText, covered: Coverage): Sketch[] {
  let known: { named: ReadonlySet<string>; speaking: ReadonlySet<string> } | null = null;
  const found: Sketch[] = [];
  article.blocks.forEach((block, b) => {
    if (block.kind !== 'headline' && block.kind !== 'subhead') return;
    if (covered.of(b, 0, block.text.length) > 0.25 * block.text.length) return;
    if (!mayCredit(block.text)) return;
    known ??= { named: wordsOfText(article), speaking: speakersOfText(article) };
    const sketch = byColon(article.blocks, b, known.speaking) ?? byVerb(article.blocks, b, known.named);
    if (!sketch) return;
    found.push(sketch);
    covered.add(sketch.content);
  });
  return found;
}

/** Capitalised words of the running text: who is named in it may be credited in a headline. */
function wordsOfText({ blocks }: ArticleText): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { kind, text } of blocks) {
    if (kind === 'headline' || kind === 'subhead') continue;
    for (const m of text.matchAll(CAPITALISED.for(text))) named.add(m[0].toLowerCase().replace(/['’]s$/u, ''));
  }
  return named;
}

/** Names beside a verb of speech in the running text. */
function speakersOfText({ blocks }: ArticleText): ReadonlySet<string> {
  const speaking = new Set<string>();
  for (const { kind, text } of blocks) {
    if (kind === 'headline' || kind === 'subhead') continue;
    for (const m of text.matchAll(SPEAKING.for(text))) speaking.add((m[1] ?? m[2])!.toLowerCase());
  }
  return speaking;
}

/** Whether a few words name or describe somebody who can speak. */
function canSpeak(words: readonly Word[], named: ReadonlySet<string>): boolean {
  const last = words.at(-1);
  if (!last || words.length > MAX_SOURCE) return false;
  if (
    ROLE_HEADS.has(last.lower) ||
    PEOPLE_HEADS.has(last.lower) ||
    ORGANISATION_HEADS.has(last.lower) ||
    DOCUMENT_HEADS.has(last.lower)
  )
    return true;
  return (
    last.capital &&
    named.has(last.lower) &&
    words.every((w) => w.capital || /^(?:of|the|and|de|al|bin|van|von)$/u.test(w.lower))
  );
}

function byColon(blocks: readonly Block[], b: number, speaking: ReadonlySet<string>): Sketch | null {
  const { text } = blocks[b]!;
  const colon = text.lastIndexOf(': ');
  if (colon < 0 || text.indexOf(': ') !== colon || LABEL.test(text)) return null;
  const words = readWords(text);
  const before = words.filter((w) => w.start < colon);
  const behind = words.filter((w) => w.start > colon);
  const tail = behind.length <= MAX_SOURCE - 2 && before.length > behind.length && canSpeak(behind, speaking);
  const head =
    !tail && behind.length >= 3 && before.length <= 4 && canSpeak(before, speaking) && before.at(-1)!.capital;
  if (!tail && !head) return null;
  const left = passageOf(blocks, b, 0, colon);
  const right = passageOf(blocks, b, colon + 1, text.length);
  const cue = passageOf(blocks, b, colon, colon + 1);
  if (!left || !right || !cue) return null;
  return whole(tail ? [right, left] : [left, right], cue);
}

function byVerb(blocks: readonly Block[], b: number, named: ReadonlySet<string>): Sketch | null {
  const { text } = blocks[b]!;
  const words = readWords(text);
  for (let v = 1; v < Math.min(words.length - 2, MAX_SOURCE + 1); v++) {
    const verb = words[v]!;
    if (
      !REPORTING_VERBS.has(verb.lower) ||
      NO_HEADLINE.test(verb.lower) ||
      /ing$/u.test(verb.lower) ||
      /^(?:to|the|a|an|of)$/u.test(words[v - 1]!.lower)
    )
      continue;
    const subject = words.slice(0, v);
    if (AMBIGUOUS.test(verb.lower) && !named.has(words[v - 1]!.lower)) continue;
    if (
      /[,;:–—"“‘]/u.test(text.slice(subject[0]!.start, verb.start).replace(/,(?=\s\p{Lu}\p{Ll}+\s\p{Ll})/u, '')) ||
      !canSpeak(subject, named)
    )
      return null;
    const source = passageOf(blocks, b, 0, words[v - 1]!.end);
    const cue = passageOf(blocks, b, verb.start, verb.end);
    const content = passageOf(blocks, b, verb.end, text.length);
    return source && cue && content ? whole([source, content], cue) : null;
  }
  return null;
}

function whole(
  [source, content]: readonly [Sketch['source'][number], Sketch['source'][number]] | Sketch['source'],
  cue: Sketch['source'][number],
): Sketch {
  return {
    source: [source!],
    cue: [cue],
    content: [content!],
    confidence: CONFIDENCE,
    outer: null,
    continued: null,
    nobody: false,
  };
}
