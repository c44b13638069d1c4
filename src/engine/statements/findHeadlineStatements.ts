import { DOCUMENT_HEADS } from '../lexicon/documents';
import { ORGANISATION_HEADS } from '../lexicon/organisationWords';
import { REPORTING_VERBS } from '../lexicon/reportingVerbs';
import { PEOPLE_HEADS, ROLE_HEADS } from '../lexicon/roles';
import type { Word } from '../speakers/readWords';
import type { ArticleText } from '../text/ArticleText';
import { wordSet } from '../text/wordSet';
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
const AMBIGUOUS = wordSet(
  'call calls report reports claim claims state states charge charges order orders voice voices note notes demand demands promise promises post posts blame blames counter counters forecast forecasts read reads reason reasons tweet tweets answer answers question questions request requests appeal appeals protest protests object objects signal signals cite cites joke jokes',
);

/** Verbs by whose side the running text names who speaks. */
const SPOKEN = wordSet(
  'said says told added adds noted wrote tweeted stressed warned argued explained insisted announced claimed affirmed declared',
);
/** What stands before a name that closes its clause: "…, said Novak." */
const SPOKEN_BY = wordSet('said says added told wrote to');

/** Verbs of speech that in headlines tell of deeds: "Marsh recalls cars". */
const NO_HEADLINE = wordSet(
  'recall recalls recalled recalles state states stateed statees order orders ordered orderes charge charges chargeed chargees call calls called calles post posts posted postes put puts puted putes refer refers refered referes signal signals signaled signales reject rejects rejected rejectes dismiss dismisss dismissed dismisses report reports reported reportes appeal appeals appealed appeales voice voices voiceed voicees express expresss expressed expresses cite cites citeed citees accuse accuses accuseed accusees',
);
const NO_VERB_BEHIND = wordSet('to the a an of');
const NAME_PARTS = wordSet('of the and de al bin van von');

/** Headlines and subheads that credit somebody: "…: Novak", "Novak: …", "Novak urges …". Only where no statement holds them yet. */
export function findHeadlineStatements(article: ArticleText, covered: Coverage): Sketch[] {
  let named: ReadonlySet<string> | null = null;
  let speaking: ReadonlySet<string> | null = null;
  const found: Sketch[] = [];
  article.blocks.forEach((block, b) => {
    if (block.kind !== 'headline' && block.kind !== 'subhead') return;
    if (covered.of(b, 0, block.text.length) > 0.25 * block.text.length) return;
    const byColonMayBe = block.text.includes(': ');
    if (!byColonMayBe && !article.words(b).some((w) => REPORTING_VERBS.has(w.lower))) return;
    named ??= wordsOfText(article);
    if (byColonMayBe) speaking ??= speakersOfText(article);
    const sketch = (speaking && byColon(article, b, speaking)) ?? byVerb(article, b, named);
    if (!sketch) return;
    found.push(sketch);
    covered.add(sketch.content);
  });
  return found;
}

/** The running text's words: neither headline nor subhead. */
function* runningWords(article: ArticleText): Generator<[text: string, words: readonly Word[]]> {
  for (const [b, { kind, text }] of article.blocks.entries()) {
    if (kind !== 'headline' && kind !== 'subhead') yield [text, article.words(b)];
  }
}

/** Capitalised words of the running text: who is named in it may be credited in a headline. */
function wordsOfText(article: ArticleText): ReadonlySet<string> {
  const named = new Set<string>();
  for (const [, words] of runningWords(article)) {
    for (const { capital, text, lower } of words) if (capital && text.length > 1) named.add(lower);
  }
  return named;
}

/** Names beside a verb of speech in the running text. */
function speakersOfText(article: ArticleText): ReadonlySet<string> {
  const speaking = new Set<string>();
  for (const [text, words] of runningWords(article)) {
    for (let i = 1; i < words.length; i++) {
      const verb = words[i]!;
      const before = words[i - 1]!;
      if (SPOKEN.has(verb.lower) && before.capital) speaking.add(before.lower);
      if (!SPOKEN_BY.has(before.lower) || !verb.capital) continue;
      const last = words[i + 1]?.capital && text[verb.end] === ' ' ? words[i + 1]! : verb;
      if (text[last.end] === ',' || text[last.end] === '.') speaking.add(last.lower);
    }
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
  return last.capital && named.has(last.lower) && words.every((w) => w.capital || NAME_PARTS.has(w.lower));
}

function byColon(article: ArticleText, b: number, speaking: ReadonlySet<string>): Sketch | null {
  const { blocks } = article;
  const { text } = blocks[b]!;
  const colon = text.lastIndexOf(': ');
  if (colon < 0 || text.indexOf(': ') !== colon || LABEL.test(text)) return null;
  const words = article.words(b);
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

function byVerb(article: ArticleText, b: number, named: ReadonlySet<string>): Sketch | null {
  const { blocks } = article;
  const { text } = blocks[b]!;
  const words = article.words(b);
  for (let v = 1; v < Math.min(words.length - 2, MAX_SOURCE + 1); v++) {
    const verb = words[v]!;
    if (
      !REPORTING_VERBS.has(verb.lower) ||
      NO_HEADLINE.has(verb.lower) ||
      verb.lower.endsWith('ing') ||
      NO_VERB_BEHIND.has(words[v - 1]!.lower)
    )
      continue;
    const subject = words.slice(0, v);
    if (AMBIGUOUS.has(verb.lower) && !named.has(words[v - 1]!.lower)) continue;
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
