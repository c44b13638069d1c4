import { featuresOfMention, MENTION_FEATURES } from '../../../src/engine/chains/featuresOfMention';
import type { HandLink } from '../../../src/engine/chains/HandLink';
import type { LinkScene, LinkStatement } from '../../../src/engine/chains/LinkScene';
import { candidatesOf, LinkRecord } from '../../../src/engine/chains/linkHands';
import { readLinkScene } from '../../../src/engine/chains/readLinkScene';
import { readSceneParts, type SceneParts } from '../../../src/engine/chains/readSceneParts';
import { toldBy } from '../../../src/engine/chains/toldBy';
import { LINK_TRAITS, traitsOfLink } from '../../../src/engine/chains/traitsOfLink';
import { type JudgesBeforeChains, openJudgesBeforeChains } from '../../../src/engine/Judges';
import { readMedia } from '../../../src/engine/media/readMedia';
import { readMentions } from '../../../src/engine/mentions/readMentions';
import { Forest } from '../../../src/learned/Forest';
import type { WeightTable } from '../../../src/learned/WeightFile';
import { foldOfPassage } from '../../hearsay/foldOfPassage';
import { goldArticle } from '../../hearsay/goldArticle';
import { type Passage, PRESS } from '../../hearsay/Passage';
import { heldOutWeights } from '../heldOutWeights';
import { meanOfTables } from '../meanOfTables';
import { type HeldOutNames, openHeldOutNames } from '../names/openHeldOutNames';
import { type ForestOptions, type ForestRows, type ForestWeights, trainForest } from '../trainForest';
import { type LogisticOptions, trainLogistic } from '../trainLogistic';
import { withLooks } from '../withLooks';
import { FINE, FINEST, toBytes, writeWeights } from '../writeWeights';
import { creditedMentions } from './creditedMentions';
import { type FoundArticle, foundArticle } from './foundArticle';
import { goldLinks } from './goldLinks';

const NOTE =
  'Weights of the According To judges of chains, learned from Hearsay (made-up news, part of this repository) ' +
  'and from real articles, which are no part of it (scripts/press), among them articles of PolNeAR 1.0.0 (Newell, Margolin and Ruths, ' +
  'LREC 2018), which states no licence; hashed features and numbers only. ' +
  'Made by: npm run train -- chains';

/** 2^14 places hold what some 6,000 mentions show; 2^15 was no better. */
const MENTIONS: LogisticOptions = { bits: 14, epochs: 12, keep: 0.6, rate: 0.05, seed: 5 };
const MENTION_RUNS = 3;
/**
 * The forests that only predict what was found before. The one that decides has three times as many trees, where it was the mean of three such forests: a little
 * better and simpler (README).
 */
const LINKS: ForestOptions = { trees: 150, rate: 0.1, rowsKept: 0.7, traitsKept: 0.5, fewest: 20, ridge: 5, seed: 7 };
const LINKS_IN_THE_END: ForestOptions = { ...LINKS, trees: 450 };
/** Looks of both forests at each real article but those of PolNeAR; two of all, or three, change nothing beyond chance. */
const PRESS_LOOKS = 3;
const STATED: ForestOptions = { trees: 40, rate: 0.15, rowsKept: 0.7, traitsKept: 0.5, fewest: 20, ridge: 5, seed: 8 };

/** Passages as the stages before find them, by judges that did not learn from their register where such ones are kept. */
function foundArticles(passages: readonly Passage[]): FoundArticle[] {
  const opened = new Map<number, JudgesBeforeChains>();
  return passages.map((passage) => {
    const fold = foldOfPassage(passage);
    const judges = opened.get(fold) ?? openJudgesBeforeChains(heldOutWeights(fold).weights);
    opened.set(fold, judges);
    return foundArticle(passage, judges);
  });
}

/** One passage as the judges see it, with what is right. */
interface Lesson {
  readonly passage: Passage;
  readonly parts: SceneParts;
  /** Whether each mention of each hand shows a hand-over. */
  readonly credited: readonly (readonly boolean[])[];
  /** For each draft its hands, and whether they are stated; null for a draft that is no labelled statement. */
  readonly links: readonly (ReadonlyMap<number, boolean> | null)[];
  readonly fold: number;
}

function lessonOf(gold: FoundArticle, namesOf: HeldOutNames): Lesson {
  const { passage } = gold;
  const parts = readSceneParts(
    gold.article,
    gold.drafts,
    gold.speakers,
    readMentions(gold.article, gold.text, namesOf(gold)),
    readMedia(gold.article, gold.text),
  );
  return {
    passage,
    parts,
    credited: creditedMentions(gold, parts.hands),
    links: gold.statements.map((statement) => statement && goldLinks(statement, parts.hands)),
    fold: foldOfPassage(passage),
  };
}

/** Says of a mention by the words around it whether it shows a hand-over. Of real articles the words that show one are not labelled. */
function learnMentions(lessons: readonly Lesson[]): Float32Array {
  const features: number[] = [];
  const right: number[] = [];
  const out = new Int32Array(MENTION_FEATURES);
  for (const { passage, parts, credited } of lessons) {
    if (passage.writer === PRESS) continue;
    parts.hands.forEach((hand, h) => {
      hand.mentions.forEach((mention, m) => {
        featuresOfMention(hand, mention, parts.article.blocks.length, out);
        features.push(...out);
        right.push(credited[h]![m] ? 1 : 0);
      });
    });
  }
  const rows = { features: Int32Array.from(features), width: MENTION_FEATURES, right: Uint8Array.from(right) };
  const runs = Array.from({ length: MENTION_RUNS }, (_, run) =>
    trainLogistic(rows, { ...MENTIONS, seed: MENTIONS.seed + run }),
  );
  return meanOfTables(runs);
}

/** Who was found to have had each statement of a passage, by index. */
type History = (lesson: number, statement: number) => Iterable<number>;

interface LinkRows {
  readonly links: ForestRows;
  readonly stated: ForestRows;
}

const toRows = (rows: readonly Uint8Array[], right: readonly number[]): ForestRows => {
  const traits = new Uint8Array(rows.length * LINK_TRAITS);
  rows.forEach((row, r) => {
    traits.set(row, r * LINK_TRAITS);
  });
  return { traits, width: LINK_TRAITS, odds: new Float64Array(rows.length), right: Uint8Array.from(right) };
};

function rowsOf(
  lessons: readonly Lesson[],
  scenes: readonly LinkScene[],
  chosen: readonly number[],
  history: History,
): LinkRows {
  const all: Uint8Array[] = [];
  const linked: number[] = [];
  const held: Uint8Array[] = [];
  const stated: number[] = [];
  for (const l of chosen) {
    const scene = scenes[l]!;
    const record = new LinkRecord(scene.statements.length, scene.hands);
    for (const s of scene.order) {
      const links = lessons[l]!.links[s];
      const isJudged = links && scene.statements[s]!.teller === null;
      for (const hand of isJudged ? candidatesOf(scene, s) : []) {
        const row = new Uint8Array(LINK_TRAITS);
        traitsOfLink(row, 0, scene, hand, scene.statements[s]!, record);
        all.push(row);
        const isStated = links!.get(hand);
        linked.push(isStated === undefined ? 0 : 1);
        if (isStated === undefined) continue;
        held.push(row);
        stated.push(isStated ? 1 : 0);
      }
      record.add(s, scene.statements[s]!.speakerId, history(l, s));
    }
  }
  return { links: toRows(all, linked), stated: toRows(held, stated) };
}

const plain = (values: Float32Array | Int8Array): WeightTable => ({ values, scale: 1 });
const forestOf = ({ questions, leaves }: ForestWeights): Forest => new Forest(plain(questions), plain(leaves));

/** What a forest finds in a passage, each decision with what it found before. */
function decode(scene: LinkScene, forest: Forest): number[][] {
  const record = new LinkRecord(scene.statements.length, scene.hands);
  const found: HandLink[][] = scene.statements.map(() => []);
  const row = new Uint8Array(LINK_TRAITS);
  const isLinked = (hand: number, statement: LinkStatement): boolean => {
    traitsOfLink(row, 0, scene, hand, statement, record);
    return forest.sum(row, 0) >= 0;
  };
  for (const s of scene.order) {
    const statement = scene.statements[s]!;
    found[s] =
      toldBy(statement, scene, found) ??
      candidatesOf(scene, s).flatMap((hand) =>
        isLinked(hand, statement) ? [{ hand, chance: 1, stated: true, foundBy: 'hand-link' }] : [],
      );
    record.add(
      s,
      statement.speakerId,
      found[s].map(({ hand }) => hand),
    );
  }
  return found.map((links) => links.map(({ hand }) => hand));
}

/** Learns from some lessons, as `chainLearner` says. */
function learnFrom(lessons: readonly Lesson[]): Uint8Array {
  const folds = [...new Set(lessons.map(({ fold }) => fold))];
  const without = new Map(folds.map((k) => [k, learnMentions(lessons.filter(({ fold }) => fold !== k))]));
  const scenes = lessons.map(({ parts, fold }) => readLinkScene(parts, plain(without.get(fold)!)));
  const every = lessons.map((_, l) => l);

  const asLabelled: History = (l, s) => lessons[l]!.links[s]?.keys() ?? [];
  const earlier: number[][][] = [];
  for (const k of folds) {
    const others = every.filter((l) => lessons[l]!.fold !== k);
    const forest = forestOf(trainForest(rowsOf(lessons, scenes, others, asLabelled).links, LINKS));
    for (const l of every) if (lessons[l]!.fold === k) earlier[l] = decode(scenes[l]!, forest);
  }
  const looked = withLooks(
    lessons.map(({ passage }) => passage),
    PRESS_LOOKS,
    every,
  );
  const rows = rowsOf(lessons, scenes, looked, (l, s) => earlier[l]![s]!);
  const links = trainForest(rows.links, LINKS_IN_THE_END);
  const stated = trainForest(rows.stated, STATED);
  return writeWeights(NOTE, [
    toBytes('mentions', learnMentions(lessons), FINE),
    { name: 'linkQuestions', values: links.questions, scale: 1 },
    toBytes('linkLeaves', links.leaves, FINEST),
    { name: 'statedQuestions', values: stated.questions, scale: 1 },
    toBytes('statedLeaves', stated.leaves, FINEST),
  ]);
}

/**
 * Reads the passages once, as they are labelled and as the stages before find them; gives the function that learns from some of them who had a hand in
 * what. What one step hands to the next, and what was found of the statements before, is predicted by judges that have not seen the register, as it will be
 * on new text.
 */
export function chainLearner(all: readonly Passage[]): (passages: readonly Passage[]) => Uint8Array {
  const namesOf = openHeldOutNames();
  const labelled = all.map((passage) => lessonOf(goldArticle(passage), namesOf));
  const found = foundArticles(all).map((article) => lessonOf(article, namesOf));
  const placeOf = new Map(all.map((passage, i) => [passage, i]));
  return (passages) => {
    const some = passages.map((passage) => placeOf.get(passage)!);
    return learnFrom([...some.map((i) => labelled[i]!), ...some.map((i) => found[i]!)]);
  };
}
