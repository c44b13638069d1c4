import { hashWord } from '../features/hashWord';
import { ROLE } from '../text/TokenReading';
import { bestOfChain } from './bestOfChain';
import { boundariesGivenCue, GIVEN_BOUNDARY_FEATURES } from './boundariesGivenCue';
import { type Candidate, READING } from './Candidate';
import { ChainRoom } from './ChainRoom';
import { extentOf } from './extentOf';
import { featuresGivenCue, GIVEN_TOKEN_FEATURES } from './featuresGivenCue';
import { BOUNDARY_FEATURES, CORE_BOUNDARY_FEATURES } from './featuresOfBoundary';
import { TOKEN_FEATURES } from './featuresOfToken';
import { type ChainMarginals, marginalsOfChain } from './marginalsOfChain';
import type { Potentials } from './Potentials';
import { pickAnchors } from './pickAnchors';
import type { Scene } from './Scene';
import { seeFromCue } from './seeFromCue';
import { sideSalt } from './sideSalt';
import { sumUpFirstPass } from './sumUpFirstPass';
import type { Text } from './Text';
import type { TextFeatures } from './TextFeatures';
import type { WeightRows } from './WeightRows';
import { type TokenSpan, windowAround } from './windowAround';
import { SHAPE } from './wordShapes';

/** Added to every other role of a token whose role is known. */
const FORBIDDEN = -50;
const ACCORDING = hashWord('according');
const TO = hashWord('to');
/** A reading is weighed where it puts right something that is at least this likely to be wrong. */
const DOUBT = 0.12;
/** Two doubts about the content must be this many tokens apart to make two readings. */
const APART = 4;

/** Tables of the second pass; they hold the features of tokens by themselves and those seen from a cue. */
export interface SecondTables {
  readonly tokens: WeightRows;
  readonly boundaries: WeightRows;
}

/** A cue's window with all that the second pass knows of it. */
interface View {
  readonly scene: Scene;
  readonly potentials: Potentials;
  readonly marginals: ChainMarginals;
  readonly cueMarginals: Float32Array;
  readonly room: ChainRoom;
}

interface Labelling {
  readonly roles: Uint8Array;
  readonly score: number;
}

/** The token behind "according to", which begins the source whatever it is; or -1. */
function sourceAfter({ text, anchor, to }: Scene): number {
  const { word, shape } = text.tokens;
  const at = word[anchor] === TO && word[anchor - 1] === ACCORDING ? anchor + 1 : anchor + 2;
  const isCue = at === anchor + 1 || (word[anchor] === ACCORDING && word[anchor + 1] === TO);
  return isCue && at < to && shape[at]! <= SHAPE.numeral ? at : -1;
}

/** The chain's scores within the window of a cue, written to `room`. */
function scoreGivenCue(scene: Scene, features: TextFeatures, tables: SecondTables, room: ChainRoom): Potentials {
  const { from, to, anchor } = scene;
  const emission = room.emission.fill(0, 0, 4 * (to - from));
  const transition = room.transition.fill(0, 0, 16 * (to - from));
  const out = new Int32Array(Math.max(GIVEN_TOKEN_FEATURES, GIVEN_BOUNDARY_FEATURES));
  const readToken = featuresGivenCue(scene);
  const readBoundary = boundariesGivenCue(scene);
  const { tokens, boundaries } = tables;
  for (let i = from; i < to; i++) {
    const k = i - from;
    const salt = sideSalt(i, anchor);
    tokens.add(features.tokens, TOKEN_FEATURES * i, TOKEN_FEATURES, salt, emission, 4 * k);
    readToken(i, out);
    tokens.add(out, 0, GIVEN_TOKEN_FEATURES, 0, emission, 4 * k);
    boundaries.add(features.boundaries, BOUNDARY_FEATURES * i, CORE_BOUNDARY_FEATURES, salt, transition, 16 * k);
    readBoundary(i, out);
    boundaries.add(out, 0, GIVEN_BOUNDARY_FEATURES, 0, transition, 16 * k);
  }
  const holdTo = (token: number, role: number): void => {
    for (let r = 0; r < 4; r++) if (r !== role) emission[4 * (token - from) + r]! += FORBIDDEN;
  };
  holdTo(anchor, ROLE.cue);
  const source = sourceAfter(scene);
  if (source >= 0) holdTo(source, ROLE.source);
  return { emission, transition };
}

function runs(roles: Uint8Array, role: number, from: number): TokenSpan[] {
  const spans: TokenSpan[] = [];
  for (let k = 0; k < roles.length; k++) {
    if (roles[k] !== role) continue;
    let to = k + 1;
    while (to < roles.length && roles[to] === role) to++;
    spans.push({ from: from + k, to: from + to });
    k = to;
  }
  return spans;
}

/** Sum and least of a role's probabilities over the tokens of a span. */
function chanceOf(
  marginals: ChainMarginals,
  span: TokenSpan,
  role: number,
  from: number,
): { sum: number; least: number } {
  let sum = 0;
  let least = 1;
  for (let i = span.from; i < span.to; i++) {
    const p = marginals.role[4 * (i - from) + role]!;
    sum += p;
    if (p < least) least = p;
  }
  return { sum, least };
}

/** Whether a span holds at least one word. */
function hasWord(text: Text, span: TokenSpan): boolean {
  for (let i = span.from; i < span.to; i++) if (text.tokens.shape[i]! <= SHAPE.numeral) return true;
  return false;
}

/** The source a cue has: of several stretches the one that is likeliest as a whole. */
function pickSource(
  spans: readonly TokenSpan[],
  marginals: ChainMarginals,
  from: number,
): { span: TokenSpan | null; chance: number } {
  let best: TokenSpan | null = null;
  let chance = 0;
  for (const span of spans) {
    const mean = chanceOf(marginals, span, ROLE.source, from).sum / (span.to - span.from);
    if (mean > chance) {
      best = span;
      chance = mean;
    }
  }
  if (best) return { span: best, chance };
  let top = 0;
  for (let k = 0; k < marginals.role.length; k += 4) top = Math.max(top, marginals.role[k + ROLE.source]!);
  return { span: null, chance: 1 - top };
}

/** Reads source, cue and content off one labelling of a cue's window. */
function decode(view: View, { roles, score }: Labelling, reading: number): Candidate {
  const { scene, marginals, cueMarginals } = view;
  const { from, anchor } = scene;
  const cue = runs(roles, ROLE.cue, from).find((s) => s.from <= anchor && anchor < s.to)!;
  const sources = runs(roles, ROLE.source, from).filter((span) => hasWord(scene.text, span));
  const source = pickSource(sources, marginals, from);
  const content = runs(roles, ROLE.content, from);
  let sum = 0;
  let size = 0;
  let least = 1;
  for (const span of content) {
    const chance = chanceOf(marginals, span, ROLE.content, from);
    sum += chance.sum;
    size += span.to - span.from;
    least = Math.min(least, chance.least);
  }
  let cueChance = 0;
  for (let i = cue.from; i < cue.to; i++) cueChance = Math.max(cueChance, cueMarginals[4 * i + ROLE.cue]!);
  return {
    anchor,
    reading,
    cue,
    source: source.span,
    content,
    extent: extentOf(source.span, cue, content),
    cueChance,
    logChance: score - marginals.logSum,
    sourceChance: source.chance,
    contentChance: size ? sum / size : 0,
    contentLeast: size ? least : 0,
  };
}

/** The token whose role `role` is most in doubt: likeliest to be otherwise than the labelling has it. Beyond `skip`. */
function doubt(view: View, roles: Uint8Array, role: number, skip: number): { at: number; chance: number } {
  const { role: chances } = view.marginals;
  let at = -1;
  let top = 0;
  for (let k = 0; k < roles.length; k++) {
    if (roles[k] === ROLE.cue || (skip >= 0 && Math.abs(k - skip) < APART)) continue;
    const p = chances[4 * k + role]!;
    const other = roles[k] === role ? 1 - p : p;
    if (other > top) {
      top = other;
      at = k;
    }
  }
  return { at, chance: top };
}

/** The best labelling in which token `at` has the role, or where `not` has not. */
function labelWith(view: View, at: number, role: number, not: boolean): Labelling {
  const { emission } = view.potentials;
  const kept = emission.slice(4 * at, 4 * at + 4);
  for (let r = 0; r < 4; r++) if ((r === role) === not) emission[4 * at + r]! += FORBIDDEN;
  const labelling = bestOfChain(view.potentials, view.scene.to - view.scene.from, view.room);
  emission.set(kept, 4 * at);
  return labelling;
}

/** The likeliest reading of a cue, and others that are likely enough to be weighed against it. */
function readings(view: View): Candidate[] {
  const best = bestOfChain(view.potentials, view.scene.to - view.scene.from, view.room);
  const out = [decode(view, best, READING.best)];
  const source = doubt(view, best.roles, ROLE.source, -1);
  const has = best.roles.includes(ROLE.source);
  if (source.chance > DOUBT) {
    const not = best.roles[source.at] === ROLE.source;
    out.push(decode(view, labelWith(view, source.at, ROLE.source, not), has ? READING.noSource : READING.source));
  }
  const content = doubt(view, best.roles, ROLE.content, -1);
  if (content.chance > DOUBT) {
    out.push(
      decode(view, labelWith(view, content.at, ROLE.content, best.roles[content.at] === ROLE.content), READING.content),
    );
    const more = doubt(view, best.roles, ROLE.content, content.at);
    if (more.chance > DOUBT) {
      const not = best.roles[more.at] === ROLE.content;
      out.push(decode(view, labelWith(view, more.at, ROLE.content, not), READING.otherContent));
    }
  }
  return out;
}

/** Every possible cue with the source and content found for it. `cueMarginals` are the first pass's. */
export function findCandidates(
  text: Text,
  features: TextFeatures,
  cueMarginals: Float32Array,
  tables: SecondTables,
): Candidate[] {
  const summary = sumUpFirstPass(text, cueMarginals);
  const windows = pickAnchors(text.layout, cueMarginals).map((anchor) => ({ anchor, ...windowAround(text, anchor) }));
  const room = new ChainRoom(windows.reduce((longest, { from, to }) => Math.max(longest, to - from), 0));
  return windows.flatMap(({ anchor, ...window }) => {
    const scene = seeFromCue(text, anchor, window, summary);
    const potentials = scoreGivenCue(scene, features, tables, room);
    const marginals = marginalsOfChain(potentials, scene.to - scene.from, { room });
    return readings({ scene, potentials, marginals, cueMarginals, room });
  });
}
