import { readMentions } from '../../src/engine/mentions/readMentions';
import type { Candidate } from '../../src/engine/speakers/Candidate';
import { type CandidateRows, candidateRows, noteWords } from '../../src/engine/speakers/candidateRows';
import { CANDIDATE_FEATURES } from '../../src/engine/speakers/featuresOfCandidate';
import { listCandidates } from '../../src/engine/speakers/listCandidates';
import { oddsByWords } from '../../src/engine/speakers/oddsByWords';
import { orderOfSettling } from '../../src/engine/speakers/orderOfSettling';
import { readSpeechContext } from '../../src/engine/speakers/readSpeechContext';
import { Settling } from '../../src/engine/speakers/Settling';
import { speakerOfCandidate } from '../../src/engine/speakers/speakerOfCandidate';
import { TRAITS } from '../../src/engine/speakers/traits/Trait';
import type { DraftStatement } from '../../src/engine/statements/DraftStatement';
import { WordKin } from '../../src/engine/tagger/WordKin';
import type { Speaker } from '../../src/model/Speaker';
import { goldArticle } from '../hearsay/goldArticle';
import type { GoldStatement, Passage } from '../hearsay/Passage';
import { bareWords } from '../hearsay/score/bareWords';
import { isRightSpeaker } from '../hearsay/score/isRightSpeaker';
import { readKin } from './kin/readKin';
import { type HeldOutNames, openHeldOutNames } from './names/openHeldOutNames';
import { type ForestOptions, type ForestRows, trainForest } from './trainForest';
import type { LogisticOptions } from './trainLogistic';
import { trainRivals } from './trainRivals';
import { withLooks } from './withLooks';
import { FINE, FINEST, toBytes, writeWeights } from './writeWeights';

const NOTE =
  'Weights of the According To judge of speakers, learned from Hearsay (made-up news, part of this repository) ' +
  'and from real articles, which are no part of it (scripts/press), among them articles of PolNeAR 1.0.0 (Newell, Margolin and Ruths, ' +
  'LREC 2018), which states no licence; hashed features and numbers only. ' +
  'Made by: npm run train -- speakers';

const OPTIONS: ForestOptions = {
  trees: 240,
  rate: 0.18,
  rowsKept: 0.7,
  traitsKept: 0.5,
  fewest: 30,
  ridge: 5,
  seed: 7,
};

/** 2^14 places: 2^15 choose 0.6 better by words alone, no better together with the trees. */
const WORDS: LogisticOptions = { bits: 14, epochs: 8, keep: 0.6, rate: 0.05, seed: 9 };
/** The sources are parted so often for what the words say of those they were not learned from. */
const PARTS = 5;

/** Looks of the trees at each real article but those of PolNeAR; other numbers were not tried. */
const PRESS_LOOKS = 3;

/** The candidates of one source, and which of them are right. */
interface Choice extends CandidateRows {
  readonly right: Uint8Array;
}

const withoutArticle = (name: string): string => bareWords(name).replace(/^(?:a|an|the|one) /u, '');

/** Whether a candidate is who the labels say speaks; stricter than the scorer in the kind of what is only printed. */
function isRight(gold: GoldStatement, { type }: Candidate, speaker: Speaker): boolean {
  if (gold.speakerKind === 'unnamed') {
    if (type === 'nobody' || (type === 'printed' && speaker.kind === 'unnamed')) return true;
    return (
      type === 'told' && speaker.kind === 'unnamed' && withoutArticle(speaker.name) === withoutArticle(gold.speaker)
    );
  }
  if (type === 'nobody') return false;
  const kind = gold.speakerKind === 'group' ? 'unnamed' : gold.speakerKind;
  return (type !== 'printed' || speaker.kind === kind) && isRightSpeaker(gold, speaker);
}

/** Quotations without source and cue go on from the last statement that has one, as the engine drafts them. */
const withContinuation = (drafts: readonly DraftStatement[]): DraftStatement[] =>
  drafts.map((draft, i) => {
    if (draft.kind === 'indirect' || draft.source.length > 0 || draft.cue.length > 0) return draft;
    const before = drafts.slice(0, i).findLastIndex((other) => other.source.length > 0 && other.within === null);
    return before < 0 ? draft : { ...draft, continues: before };
  });

/** The choices of one passage, each made with the labelled speakers of those before it. */
function choicesOf(passage: Passage, namesOf: HeldOutNames, kinOf: (word: number) => number): Choice[] {
  const gold = goldArticle(passage);
  const drafts = withContinuation(gold.drafts);
  const context = readSpeechContext(gold.article, drafts, readMentions(gold.article, gold.text, namesOf(gold)));
  const settling = new Settling(context);
  return orderOfSettling(drafts, gold.article.blocks).map((index) => {
    const place = settling.placeOf(index);
    const candidates = listCandidates(place, context, settling.discourse);
    const rows = candidateRows(candidates, place, context, kinOf);
    const right = Uint8Array.from(candidates, (candidate) =>
      isRight(gold.statements[index]!, candidate, speakerOfCandidate(candidate, place, context)) ? 1 : 0,
    );
    const asPrinted = candidates.findIndex(
      (c) => c.type === 'nobody' || (c.type === 'printed' && c.kind === 'unnamed'),
    );
    settling.settle(candidates[right.includes(1) ? right.indexOf(1) : Math.max(0, asPrinted)]!, place);
    return { ...rows, right };
  });
}

function rowsOf(choices: readonly Choice[]): ForestRows {
  const groups = Int32Array.from({ length: choices.length + 1 }, () => 0);
  choices.forEach(({ right }, i) => {
    groups[i + 1] = groups[i]! + right.length;
  });
  const count = groups.at(-1)!;
  const rows = {
    traits: new Uint8Array(count * TRAITS),
    width: TRAITS,
    odds: new Float64Array(count),
    right: new Uint8Array(count),
    groups,
  };
  choices.forEach(({ traits, right }, i) => {
    rows.traits.set(traits, groups[i]! * TRAITS);
    rows.right.set(right, groups[i]!);
  });
  return rows;
}

/** Learns from the choices of some passages: first by words alone, then by all traits. */
function learnFrom(passages: readonly Passage[], byPassage: readonly (readonly Choice[])[]): Uint8Array {
  const words = trainRivals(byPassage.flat(), CANDIDATE_FEATURES, WORDS);
  for (let part = 0; part < PARTS; part++) {
    const unseen = trainRivals(byPassage.filter((_, i) => i % PARTS !== part).flat(), CANDIDATE_FEATURES, WORDS);
    for (const choice of byPassage.filter((_, i) => i % PARTS === part).flat())
      noteWords(choice.traits, oddsByWords(choice.features, { values: unseen, scale: 1 }));
  }
  const { questions, leaves } = trainForest(rowsOf(withLooks(passages, PRESS_LOOKS, byPassage).flat()), OPTIONS);
  return writeWeights(NOTE, [
    toBytes('words', words, FINE),
    { name: 'questions', values: questions, scale: 1 },
    toBytes('leaves', leaves, FINEST),
  ]);
}

/** Reads the passages once; gives the function that learns from some of them whom sources mean. What words alone say is written into the traits anew each time. */
export function speakerLearner(all: readonly Passage[]): (passages: readonly Passage[]) => Uint8Array {
  const kin = new WordKin(readKin());
  const namesOf = openHeldOutNames();
  const choices = new Map(all.map((passage) => [passage, choicesOf(passage, namesOf, (word) => kin.of(word))]));
  return (passages) =>
    learnFrom(
      passages,
      passages.map((passage) => choices.get(passage)!),
    );
}
