import type { Span } from '../../model/Span';
import {
  CIRCUMSTANCE_PREPOSITIONS,
  LINKING_PREPOSITIONS,
  PHRASE_ENDS,
  TELLING_VERBS,
} from '../lexicon/circumstanceWords';
import { firstAtOrBehind } from '../text/firstAtOrBehind';
import type { Word } from '../text/readWords';
import type { Frame, Stretch } from './Frame';
import type { Phrase } from './Phrase';
import { readTimes } from './readTimes';

/** A noun phrase of more words is none, or its end was not seen: "a joint news conference with" two offices and a name takes 16. */
const MAX_WORDS = 20;
/** What may stand between two words of one phrase: a space, or the ending of a possessive before it. */
const JOINED = /^(?:['’]s?)?[^\S\n]$/u;
/** A subject before "heard" is short: "an employment tribunal". */
const MAX_SUBJECT = 6;

/** One stretch with what is asked of it time and again. */
interface Scene {
  readonly frame: Frame;
  readonly words: readonly Word[];
  readonly text: string;
  readonly times: readonly Span[];
  /** Index among `words` of the first word at or behind the end of the cue. */
  readonly cueEnd: number;
  /** Index among `words` of the first word of the cue. */
  readonly cueStart: number;
}

function sceneOf(frame: Frame, stretch: Stretch, text: string): Scene {
  const { words, start, end } = stretch;
  const times = readTimes(text.slice(start, end)).map((time) => ({ start: start + time.start, end: start + time.end }));
  return {
    frame,
    words,
    text,
    times,
    cueStart: firstAtOrBehind(words, frame.anchor.start),
    cueEnd: firstAtOrBehind(words, frame.anchor.end),
  };
}

const startsTime = ({ times }: Scene, word: Word): boolean =>
  times.some((time) => time.start <= word.start && word.start < time.end);

/** "this newspaper" at the beginning; "Deputy Premier and Port Minister Ada Novak". */
function goesOn(words: readonly Word[], from: number, at: number): boolean {
  const { lower } = words[at]!;
  if (lower === 'this') return at === from;
  return lower === 'and' && at > from && words[at - 1]!.capital && words[at + 1]?.capital === true;
}

/** Index behind the last word of the noun phrase that begins at `from`, and of its head. */
function nounPhraseAt(scene: Scene, from: number): { to: number; head: number } {
  const { words, text } = scene;
  let to = from;
  let head = -1;
  for (; to < words.length && to - from < MAX_WORDS; to++) {
    const word = words[to]!;
    if (to > from && !JOINED.test(text.slice(words[to - 1]!.end, word.start))) break;
    if (PHRASE_ENDS.has(word.lower) && !goesOn(words, from, to)) break;
    if (startsTime(scene, word)) break;
    if (LINKING_PREPOSITIONS.has(word.lower)) {
      if (to === from || to + 1 === words.length) break;
      if (head < 0) head = to - 1;
    } else if (CIRCUMSTANCE_PREPOSITIONS.has(word.lower) && to > from) break;
  }
  while (to > from && LINKING_PREPOSITIONS.has(words[to - 1]!.lower)) to--;
  return { to, head: (head < 0 ? to - 1 : head) - from };
}

/** Words from the cue to a stretch of words; 0 right behind it, negative before it. */
function distanceOf({ cueStart, cueEnd }: Scene, from: number, to: number): number {
  if (from >= cueEnd) return from - cueEnd;
  return Math.min(-1, to - cueStart - 1);
}

function phraseOf(scene: Scene, marker: string, from: number, to: number, head: number): Phrase {
  const { words } = scene;
  const opens = CIRCUMSTANCE_PREPOSITIONS.has(marker) ? from - 1 : from;
  return {
    marker,
    start: words[from]!.start,
    end: words[to - 1]!.end,
    words: words.slice(from, to),
    head,
    before: words[opens - 1]?.lower ?? '',
    behind: words[to]?.lower ?? '',
    distance: distanceOf(scene, opens, to),
  };
}

/** "told reporters", "at a briefing of the council", "in Halm": noun phrases behind a verb of telling or a preposition. */
function nounPhrasesOf(scene: Scene): Phrase[] {
  const { words, cueEnd, text } = scene;
  const phrases: Phrase[] = [];
  for (let i = 0; i < words.length; i++) {
    const { lower } = words[i]!;
    const next = words[i + 1];
    if (next === undefined || !JOINED.test(text.slice(words[i]!.end, next.start))) continue;
    const tells = TELLING_VERBS.has(lower) || i === cueEnd - 1;
    if (!tells && !CIRCUMSTANCE_PREPOSITIONS.has(lower)) continue;
    const { to, head } = nounPhraseAt(scene, i + 1);
    if (to === i + 1) continue;
    const prepositional = CIRCUMSTANCE_PREPOSITIONS.has(lower);
    if (!prepositional && CIRCUMSTANCE_PREPOSITIONS.has(next.lower)) continue;
    phrases.push(phraseOf(scene, prepositional ? lower : 'object', i + 1, to, head));
  }
  return phrases;
}

/** "An inquest heard": what stands right before a cue that no source is printed for. */
function subjectOf(scene: Scene): Phrase[] {
  const { words, cueStart, text, frame } = scene;
  if (frame.hasSource || cueStart >= words.length) return [];
  let from = cueStart;
  while (from > 0 && cueStart - from < MAX_SUBJECT) {
    const word = words[from - 1]!;
    if (!JOINED.test(text.slice(word.end, words[from]!.start))) break;
    if (PHRASE_ENDS.has(word.lower) || startsTime(scene, word)) break;
    from--;
  }
  return from === cueStart ? [] : [phraseOf(scene, 'subject', from, cueStart, cueStart - from - 1)];
}

/** "asked the council to wait": a noun phrase that opens the content and is followed by more of it. */
function addresseeWithin(frame: Frame, text: string): Phrase[] {
  if (frame.content === null) return [];
  const scene = sceneOf(frame, frame.content, text);
  const { to, head } = nounPhraseAt(scene, 0);
  return to === 0 || to === scene.words.length ? [] : [phraseOf(scene, 'within', 0, to, head)];
}

function timesOf(scene: Scene): Phrase[] {
  const { words, times } = scene;
  return times.flatMap(({ start, end }) => {
    const from = firstAtOrBehind(words, start);
    const to = Math.max(from + 1, firstAtOrBehind(words, end));
    return from < words.length ? [{ ...phraseOf(scene, 'time', from, to, to - from - 1), start, end }] : [];
  });
}

/** Every phrase of a frame that may tell to whom, at what, where or when something was said, generously. `text`: its block's. */
export function findPhrases(frame: Frame, text: string): Phrase[] {
  const around = frame.stretches.flatMap((stretch) => {
    const scene = sceneOf(frame, stretch, text);
    return [...nounPhrasesOf(scene), ...subjectOf(scene), ...timesOf(scene)];
  });
  const within = frame.sources.flatMap((source) => timesOf(sceneOf(frame, source, text)));
  return [...around, ...within, ...addresseeWithin(frame, text)];
}
