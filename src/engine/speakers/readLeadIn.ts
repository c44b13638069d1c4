import type { Passage } from '../../model/Passage';
import { DETERMINERS } from '../lexicon/functionWords';
import { REPORTING_VERBS } from '../lexicon/reportingVerbs';
import { type ArticleMentions, mentionsFrom } from '../mentions/readMentions';
import type { DraftStatement } from '../statements/DraftStatement';
import { firstAtOrBehind } from '../text/firstAtOrBehind';
import { quotedWithin } from '../text/indexQuotations';
import type { Word } from '../text/readWords';
import { wordSet } from '../text/wordSet';
import { readSource } from './readSource';
import type { SourceReading } from './SourceReading';

/** Words a subject and its whole sentence may have. */
const MOST_WORDS = 9;
const MOST_OF_SENTENCE = 30;
/** What only people do, besides speaking: who does it is about to speak. */
const OF_MIND = wordSet(
  'disputes disputed doubts doubted remembers remembered thinks thought believes believed worries worried hopes hoped wonders wondered feels fears feared ' +
    'laughs laughed smiles smiled shrugs shrugged nods nodded sighs sighed winces grins grinned disliked dislikes loves loved hates hated blames defends ' +
    'defended understands regrets regretted refuses refused sees',
);
const BE = wordSet('is was remains remained');
const MOODS = wordSet(
  'angry worried proud sceptical skeptical convinced unconvinced sure certain optimistic pessimistic delighted furious relieved confident adamant cautious ' +
    'hopeful unimpressed upset grateful undeterred blunt blunter frank clear unrepentant dismissive defiant not',
);

type Reading = Exclude<SourceReading, { type: 'none' }>;

/**
 * "Petrak disputes this. “…”": who is to speak in a quotation that stands alone, by the subject of the sentence before. Null where that
 * is no single person, or part of the statement that the quotation continues.
 */
export function readLeadIn(
  cast: ArticleMentions,
  blockTexts: readonly string[],
  drafts: readonly DraftStatement[],
  index: number,
): Reading | null {
  const { content, continues } = drafts[index]!;
  const subject = content[0] && subjectBefore(cast, content[0]);
  if (!subject) return null;
  const before = continues === null ? undefined : drafts[continues];
  const told = before ? [...before.source, ...before.cue, ...before.content] : [];
  if (told.some((p) => p.block === subject.block && p.end > subject.start)) return null;
  const reading = readSource([subject], blockTexts, cast);
  if (reading.type === 'names') return reading.mentions.length === 1 ? reading : null;
  return reading.type === 'description' && reading.of === 'person' ? reading : null;
}

/**
 * The opening subject of the sentence right before a quotation that stands alone in its paragraph, where it does what only people do:
 * "[Petrak] disputes this. “…”". Null where there is none, or that sentence quotes somebody itself.
 */
function subjectBefore(cast: ArticleMentions, { block, start }: Passage): Passage | null {
  const words = cast.words[block]!;
  const last = firstAtOrBehind(words, start) - 1;
  if (last < 1) return null;
  let first = last;
  while (first > 0 && words[first - 1]!.sentence === words[last]!.sentence && last - first < MOST_OF_SENTENCE) first--;
  const opening = words[first]!;
  if (!opening.first || words[firstAtOrBehind(words, start)]?.sentence === opening.sentence) return null;
  if (quotedWithin(cast.quoted, block, opening.start, words[last]!.end).length > 0) return null;
  if (!opening.capital || (!DETERMINERS.has(opening.lower) && !isName(cast, block, opening))) return null;
  let verb = first + 1;
  while (verb <= last && verb - first <= MOST_WORDS && !isPersonal(words[verb]!, words[verb + 1])) verb++;
  if (verb > last || verb - first > MOST_WORDS) return null;
  const { end } = words[verb - 1]!;
  const { text } = cast.text.blocks[block]!;
  const subject = text.slice(opening.start, end);
  return /[,;:()]/u.test(subject) ? null : { block, start: opening.start, end, text: subject };
}

const isName = (cast: ArticleMentions, block: number, { start }: Word): boolean => {
  const [i] = mentionsFrom(cast, block, start);
  const m = i === undefined ? undefined : cast.mentions[i];
  return m !== undefined && m.from <= start && m.start >= start && !m.possessive;
};

const isPersonal = ({ lower, text }: Word, next: Word | undefined): boolean =>
  text === lower &&
  ((REPORTING_VERBS.has(lower) && /(?:s|d)$/u.test(lower)) ||
    OF_MIND.has(lower) ||
    (BE.has(lower) && next !== undefined && MOODS.has(next.lower)));
