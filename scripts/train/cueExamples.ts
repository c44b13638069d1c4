import { boundariesGivenCue, GIVEN_BOUNDARY_FEATURES } from '../../src/engine/tagger/boundariesGivenCue';
import { featuresGivenCue, GIVEN_TOKEN_FEATURES } from '../../src/engine/tagger/featuresGivenCue';
import { BOUNDARY_FEATURES, CORE_BOUNDARY_FEATURES } from '../../src/engine/tagger/featuresOfBoundary';
import { TOKEN_FEATURES } from '../../src/engine/tagger/featuresOfToken';
import { readFeatures } from '../../src/engine/tagger/readFeatures';
import type { Scene } from '../../src/engine/tagger/Scene';
import { seeFromCue } from '../../src/engine/tagger/seeFromCue';
import { sideSalt } from '../../src/engine/tagger/sideSalt';
import { sumUpFirstPass } from '../../src/engine/tagger/sumUpFirstPass';
import type { TextFeatures } from '../../src/engine/tagger/TextFeatures';
import { windowAround } from '../../src/engine/tagger/windowAround';
import { ROLE } from '../../src/engine/text/TokenReading';
import type { ChainExample } from './ChainExample';
import type { GoldAttribution, GoldDocument } from './GoldDocument';

const TOKEN_WIDTH = TOKEN_FEATURES + GIVEN_TOKEN_FEATURES;
const GAP_WIDTH = CORE_BOUNDARY_FEATURES + GIVEN_BOUNDARY_FEATURES;

/** The likeliest word of a cue by the first pass. */
function anchorOf(attribution: GoldAttribution, marginals: Float32Array): number {
  let anchor = -1;
  let top = -1;
  for (const [from, to] of attribution.cue) {
    for (let i = from; i < to; i++) {
      const chance = marginals[4 * i + ROLE.cue]!;
      if (chance > top) {
        top = chance;
        anchor = i;
      }
    }
  }
  return anchor;
}

function rolesInWindow(attribution: GoldAttribution, from: number, to: number): Uint8Array {
  const roles = new Uint8Array(to - from);
  const mark = (ranges: GoldAttribution['cue'], role: number): void => {
    for (const [s, e] of ranges) {
      if (e > from && s < to) roles.fill(role, Math.max(from, s) - from, Math.min(to, e) - from);
    }
  };
  mark(attribution.content, ROLE.content);
  mark(attribution.source, ROLE.source);
  mark(attribution.cue, ROLE.cue);
  return roles;
}

function exampleOf(scene: Scene, features: TextFeatures, attribution: GoldAttribution): ChainExample {
  const { from, to, anchor } = scene;
  const length = to - from;
  const given = new Int32Array(Math.max(GIVEN_TOKEN_FEATURES, GIVEN_BOUNDARY_FEATURES));
  const tokens = new Int32Array(length * TOKEN_WIDTH);
  const gaps = new Int32Array(length * GAP_WIDTH);
  const readGivenToken = featuresGivenCue(scene);
  const readGivenBoundary = boundariesGivenCue(scene);
  for (let i = from, t = 0, g = 0; i < to; i++) {
    const salt = sideSalt(i, anchor);
    for (let f = 0; f < TOKEN_FEATURES; f++) tokens[t++] = features.tokens[TOKEN_FEATURES * i + f]! ^ salt;
    readGivenToken(i, given);
    for (let f = 0; f < GIVEN_TOKEN_FEATURES; f++) tokens[t++] = given[f]!;
    for (let f = 0; f < CORE_BOUNDARY_FEATURES; f++) gaps[g++] = features.boundaries[BOUNDARY_FEATURES * i + f]! ^ salt;
    readGivenBoundary(i, given);
    for (let f = 0; f < GIVEN_BOUNDARY_FEATURES; f++) gaps[g++] = given[f]!;
  }
  return {
    length,
    tokenFeatures: tokens,
    tokenWidth: TOKEN_WIDTH,
    boundaryFeatures: gaps,
    boundaryWidth: GAP_WIDTH,
    roles: rolesInWindow(attribution, from, to),
    given: anchor - from,
  };
}

/** For the second pass: each gold attribution as the chain of its cue's window. `marginals` are the first pass's. */
export function cueExamples(document: GoldDocument, marginals: Float32Array): ChainExample[] {
  const features = readFeatures(document.text);
  const summary = sumUpFirstPass(document.text, marginals);
  const examples: ChainExample[] = [];
  for (const attribution of document.attributions) {
    const anchor = anchorOf(attribution, marginals);
    if (anchor < 0) continue;
    const window = windowAround(document.text, anchor);
    examples.push(exampleOf(seeFromCue(document.text, anchor, window, summary), features, attribution));
  }
  return examples;
}
