import { ORGANISATION_HEADS } from '../lexicon/organisationWords';
import { REPORTING_VERBS } from '../lexicon/reportingVerbs';
import { PEOPLE_HEADS } from '../lexicon/roles';
import type { ArticleText } from '../text/ArticleText';
import type { Word } from '../text/readWords';
import { wordSet } from '../text/wordSet';
import type { Coverage } from './Coverage';
import { canSpeak } from './canSpeak';
import { isSubject } from './isSubject';
import { passageOf } from './passageOf';
import { plainSketch } from './plainSketch';
import { readHeadlineTail } from './readHeadlineTail';
import type { Sketch } from './Sketch';

const CONFIDENCE = 0.6;
/** No headline is longer, in UTF-16 code units. */
const MAX_LENGTH = 400;
/** Words a source before or behind a colon may have. */
const MAX_SOURCE = 7;
/** Labels before a colon that name no speaker. */
const LABEL =
  /^(?:dear|analysis|watch|live|opinion|explainer|explained|video|photos?|update|updates|breaking|exclusive|review|interview|editorial|column|fact check|factbox|timeline|poll|podcast|q&a|read|listen|in pictures|the latest|letters?|recap|preview|profile|obituary|report|study|survey|special report|commentary|comment|news|sport|business|world|politics|how|why|what|who|when|where|part)\b/iu;
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
  'recall recalls recalled state states order orders ordered charge charges charged call calls called post posts posted put puts refer refers referred signal signals signaled reject rejects rejected dismiss dismissed report reports reported appeal appeals appealed voice voices express expressed cite cites accuse accuses add adds added told remark remarks',
);
const NO_VERB_BEHIND = wordSet('to the a an of');

/** Headlines and subheads that credit somebody: "…: Novak", "Novak: …", "Novak urges …". Only where no statement holds them yet. */
export function findHeadlineStatements(article: ArticleText, covered: Coverage): Sketch[] {
  const named = once(() => wordsOfText(article));
  const speaking = once(() => speakersOfText(article));
  const found: Sketch[] = [];
  article.blocks.forEach((block, b) => {
    if (block.kind !== 'headline' && block.kind !== 'subhead') return;
    if (block.text.length > MAX_LENGTH || covered.of(b, 0, block.text.length) > 0.25 * block.text.length) return;
    const sketch = readHeadlineTail(article, b, named) ?? byColon(article, b, speaking) ?? byVerb(article, b, named);
    if (!sketch) return;
    found.push(sketch);
    covered.add(sketch.content);
  });
  return found;
}

/** What is worked out where first asked for, and kept. */
function once<T>(work: () => T): () => T {
  let result: { readonly value: T } | null = null;
  return () => {
    result ??= { value: work() };
    return result.value;
  };
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

function byColon(article: ArticleText, b: number, speaking: () => ReadonlySet<string>): Sketch | null {
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
  return tail
    ? plainSketch('headline-colon-tail', right, cue, left, CONFIDENCE)
    : plainSketch('headline-colon-head', left, cue, right, CONFIDENCE);
}

/** A base form has a plural subject: "Ministers warn", no "Marsh Echo". */
const agrees = (subject: Word, verb: Word): boolean =>
  /(?:[sd]|wrote)$/u.test(verb.lower) ||
  subject.lower.endsWith('s') ||
  PEOPLE_HEADS.has(subject.lower) ||
  ORGANISATION_HEADS.has(subject.lower);

function byVerb(article: ArticleText, b: number, named: () => ReadonlySet<string>): Sketch | null {
  const { blocks } = article;
  const { text } = blocks[b]!;
  const words = article.words(b);
  for (let v = 1; v < Math.min(words.length - 2, MAX_SOURCE + 1); v++) {
    const verb = words[v]!;
    if (
      !REPORTING_VERBS.has(verb.lower) ||
      NO_HEADLINE.has(verb.lower) ||
      verb.lower.endsWith('ing') ||
      verb.possessive ||
      words[v - 1]!.possessive ||
      !agrees(words[v - 1]!, verb) ||
      NO_VERB_BEHIND.has(words[v - 1]!.lower)
    )
      continue;
    const subject = words.slice(0, v);
    if (AMBIGUOUS.has(verb.lower) && !named().has(words[v - 1]!.lower)) continue;
    if (
      /[,;:–—"“‘]/u.test(text.slice(subject[0]!.start, verb.start).replace(/,(?=\s\p{Lu}\p{Ll}+\s\p{Ll})/u, '')) ||
      !canSpeak(subject, named) ||
      !isSubject(subject)
    )
      return null;
    const source = passageOf(blocks, b, 0, words[v - 1]!.end);
    const cue = passageOf(blocks, b, verb.start, verb.end);
    const content = passageOf(blocks, b, verb.end, text.length);
    return source && cue && content ? plainSketch('headline-verb', source, cue, content, CONFIDENCE) : null;
  }
  return null;
}
