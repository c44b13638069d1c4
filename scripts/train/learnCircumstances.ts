import { CIRCUMSTANCES, type Circumstance } from '../../src/engine/circumstances/CircumstanceJudge';
import { featuresOfPhrase, PHRASE_FEATURES } from '../../src/engine/circumstances/featuresOfPhrase';
import { findPhrases } from '../../src/engine/circumstances/findPhrases';
import type { Phrase } from '../../src/engine/circumstances/Phrase';
import { readFrame } from '../../src/engine/circumstances/readFrame';
import { OCCASIONS } from '../../src/engine/lexicon/circumstanceWords';
import type { DraftStatement } from '../../src/engine/statements/DraftStatement';
import { goldArticle } from '../hearsay/goldArticle';
import type { GoldStatement, Passage } from '../hearsay/Passage';
import { meanOfTables } from './meanOfTables';
import { type LogisticOptions, trainLogistic } from './trainLogistic';
import { FINE, toBytes, writeWeights } from './writeWeights';

const NOTE =
  'Weights of the According To judge of circumstances, learned from Hearsay (made-up news, part of this repository). ' +
  'Made by: npm run train -- circumstances';

/** 2^13 places: some 30,000 features of 8,000 phrases; 2^14 was no better. */
const OPTIONS: LogisticOptions = { bits: 13, epochs: 12, keep: 0.7, rate: 0.05, seed: 11 };
const RUNS = 4;

const STOPWORDS = new Set(['the', 'a', 'an', 'on', 'in', 'at', 'of']);
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOPWORDS.has(word));

/** Whether a phrase has half of the labelled words and little else: what the scorer counts as found, and no sprawl. */
function tells(label: string, phrase: string): boolean {
  const wanted = wordsOf(label);
  const got = wordsOf(phrase);
  const shared = wanted.filter((word) => got.includes(word)).length;
  return shared > 0 && 2 * shared >= wanted.length && 2 * shared >= got.length;
}

interface Rows {
  readonly features: number[];
  readonly right: Record<Circumstance, number[]>;
}

/** The same draft with what stands between cue and content taken for content, as the tagger often does: "told *her that it rained*". */
function withHearerInContent(draft: DraftStatement, text: string): DraftStatement[] {
  const cue = draft.cue.at(-1);
  const content = draft.content.find((p) => cue !== undefined && p.block === cue.block && p.start > cue.end);
  if (cue === undefined || content === undefined || !/^ \p{L}[\p{L}\s]* $/u.test(text.slice(cue.end, content.start)))
    return [];
  const widened = { ...content, start: cue.end + 1, text: text.slice(cue.end + 1, content.end) };
  return [{ ...draft, content: draft.content.map((p) => (p === content ? widened : p)) }];
}

function addRows(rows: Rows, passage: Passage): void {
  const { article, text, drafts, statements } = goldArticle(passage);
  const out = new Int32Array(PHRASE_FEATURES);
  drafts.forEach((draft, i) => {
    const outer = draft.within === null ? null : drafts[draft.within]!;
    const block = (draft.cue[0] ?? draft.content[0]!).block;
    for (const variant of [draft, ...withHearerInContent(draft, article.blocks[block]!.text)]) {
      const frame = readFrame(variant, outer, text);
      if (frame === null) continue;
      const printed = article.blocks[frame.block]!.text;
      for (const phrase of findPhrases(frame, printed)) {
        featuresOfPhrase(frame, phrase, out);
        rows.features.push(...out);
        for (const circumstance of CIRCUMSTANCES)
          rows.right[circumstance].push(isRight(circumstance, statements[i]!, phrase, printed) ? 1 : 0);
      }
    }
  });
}

/** Markers of a phrase that names a hearer where the words that show a hand-over ("told the agency") hold it. */
const HEARER_MARKERS = new Set(['object', 'to', 'with', 'within']);

/** Whether the labelled hops say it: a medium that was told and an occasion may be labelled there alone, and by another name. */
function isTold(circumstance: Circumstance, { hops }: GoldStatement, phrase: Phrase, words: string): boolean {
  const occasion = OCCASIONS.has(phrase.words[phrase.head]!.lower);
  if (circumstance === 'venue') return occasion && hops.some((hop) => hop.stated && hop.evidence.includes(words));
  if (circumstance !== 'audience' || occasion || !HEARER_MARKERS.has(phrase.marker)) return false;
  return hops.some((hop) => hop.stated && hop.relation === 'told' && hop.evidence.includes(words));
}

/** A time is told by an expression of time alone, the others by none; an occasion is a venue and hears nothing. */
function isRight(circumstance: Circumstance, statement: GoldStatement, phrase: Phrase, text: string): boolean {
  if ((circumstance === 'when') !== (phrase.marker === 'time')) return false;
  const words = text.slice(phrase.start, phrase.end);
  const label = statement[circumstance];
  return (label !== null && tells(label, words)) || isTold(circumstance, statement, phrase, words);
}

/** Learns which phrase beside a cue tells to whom, at what, where and when. Returns the bytes of the weight file. */
export function learnCircumstances(passages: readonly Passage[]): Uint8Array {
  const rows: Rows = { features: [], right: { audience: [], venue: [], place: [], when: [] } };
  for (const passage of passages) addRows(rows, passage);
  const features = Int32Array.from(rows.features);
  return writeWeights(
    NOTE,
    CIRCUMSTANCES.map((circumstance) => {
      const right = Uint8Array.from(rows.right[circumstance]);
      const runs = Array.from({ length: RUNS }, (_, run) =>
        trainLogistic({ features, width: PHRASE_FEATURES, right }, { ...OPTIONS, seed: OPTIONS.seed + run }),
      );
      return toBytes(circumstance, meanOfTables(runs), FINE);
    }),
  );
}
