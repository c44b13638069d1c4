import { boundariesGivenCue, GIVEN_BOUNDARY_FEATURES } from '../../src/engine/tagger/boundariesGivenCue';
import { featuresGivenCue, GIVEN_TOKEN_FEATURES } from '../../src/engine/tagger/featuresGivenCue';
import {
  BOUNDARY_FEATURES,
  CORE_BOUNDARY_FEATURES,
  featuresOfBoundary,
} from '../../src/engine/tagger/featuresOfBoundary';
import { CORE_TOKEN_FEATURES, featuresOfToken, TOKEN_FEATURES } from '../../src/engine/tagger/featuresOfToken';
import type { PaddedTokens } from '../../src/engine/tagger/PaddedTokens';
import { padTokens } from '../../src/engine/tagger/padTokens';
import { ROLE } from '../../src/engine/tagger/roles';
import type { Scene } from '../../src/engine/tagger/Scene';
import { RIGHT_SALT } from '../../src/engine/tagger/scoreSides';
import { seeFromCue } from '../../src/engine/tagger/seeFromCue';
import { sumUpFirstPass } from '../../src/engine/tagger/sumUpFirstPass';
import { windowAround } from '../../src/engine/tagger/windowAround';
import type { ChainExample } from './ChainExample';
import type { GoldAttribution, GoldDocument } from './GoldDocument';

const WIDTH = Math.max(TOKEN_FEATURES, BOUNDARY_FEATURES, GIVEN_TOKEN_FEATURES, GIVEN_BOUNDARY_FEATURES);

/** The likeliest word of a cue by the first pass. */
export function anchorOf(attribution: GoldAttribution, marginals: Float32Array): number {
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

function exampleOf(scene: Scene, padded: PaddedTokens, attribution: GoldAttribution): ChainExample {
  const { from, to, anchor, text } = scene;
  const out = new Int32Array(WIDTH);
  const tokens: number[] = [];
  const gaps: number[] = [];
  const readToken = featuresOfToken(text, padded);
  const readBoundary = featuresOfBoundary(text, padded);
  const readGivenToken = featuresGivenCue(scene);
  const readGivenBoundary = boundariesGivenCue(scene);
  for (let i = from; i < to; i++) {
    const salt = i <= anchor ? 0 : RIGHT_SALT;
    const add = (list: number[], n: number, xor: number): void => {
      for (let f = 0; f < n; f++) list.push(out[f]! ^ xor);
    };
    readToken(i, out);
    add(tokens, CORE_TOKEN_FEATURES, salt);
    readGivenToken(i, out);
    add(tokens, GIVEN_TOKEN_FEATURES, 0);
    readBoundary(i, out);
    add(gaps, CORE_BOUNDARY_FEATURES, salt);
    readGivenBoundary(i, out);
    add(gaps, GIVEN_BOUNDARY_FEATURES, 0);
  }
  const length = to - from;
  return {
    length,
    tokenFeatures: Int32Array.from(tokens),
    tokenWidth: tokens.length / length,
    boundaryFeatures: Int32Array.from(gaps),
    boundaryWidth: gaps.length / length,
    roles: rolesInWindow(attribution, from, to),
    given: anchor - from,
  };
}

/** For the second pass: each gold attribution as the chain of its cue's window. `marginals` are the first pass's. */
export function cueExamples(document: GoldDocument, marginals: Float32Array): ChainExample[] {
  const padded = padTokens(document.text);
  const summary = sumUpFirstPass(document.text, marginals);
  const examples: ChainExample[] = [];
  for (const attribution of document.attributions) {
    const anchor = anchorOf(attribution, marginals);
    if (anchor < 0) continue;
    const window = windowAround(document.text, anchor);
    examples.push(exampleOf(seeFromCue(document.text, anchor, window, summary), padded, attribution));
  }
  return examples;
}
