import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { EngineWeights } from '../../src/engine/EngineWeights';
import { foldOfPassage } from '../hearsay/foldOfPassage';
import type { Passage } from '../hearsay/Passage';
import { readHearsay } from '../hearsay/readHearsay';
import { projectRoot } from '../lib/projectRoot';
import { readPress } from '../press/readPress';
import { chainLearner } from './chains/chainLearner';
import { heldOutWeights, keepHeldOut } from './heldOutWeights';
import { learnCircumstances } from './learnCircumstances';
import { namesLearner } from './names/namesLearner';
import { speakerLearner } from './speakerLearner';
import { statementLearner } from './statements/statementLearner';
import { surenessLearner } from './surenessLearner';

/** Learns from some of the passages; gives the bytes of a weight file. */
type Learn = (passages: readonly Passage[]) => Uint8Array;

/** Rooms whose judges are learned from Hearsay, in the order of the engine's stages; each may read all passages once before it learns. */
const LEARNERS = {
  statements: statementLearner,
  names: namesLearner,
  speakers: speakerLearner,
  circumstances: () => learnCircumstances,
  chains: chainLearner,
  sureness: surenessLearner,
} satisfies Partial<Record<keyof EngineWeights, (all: readonly Passage[]) => Learn>>;

type Room = keyof typeof LEARNERS;

/** The one room that does not learn from real articles, where these are beside: of those no circumstances are labelled. */
const FROM_HEARSAY_ALONE: Room = 'circumstances';

export const ROOMS = Object.keys(LEARNERS) as readonly Room[];
export const isRoom = (name: string): name is Room => name in LEARNERS;

/** What is learned: from all registers, and without each part of them (`foldOfPassage`). */
export const PARTS = ['all', 0, 1, 2, 3, 4] as const;

/** Earlier rooms whose weights were not kept without each part: what is learned from what they say is learned from what the shipped ones say, which know the passages. */
function missingBefore(room: Room): string[] {
  const before: readonly string[] = ['tagger', ...ROOMS.slice(0, ROOMS.indexOf(room))];
  const missing = PARTS.flatMap((part) => (part === 'all' ? [] : heldOutWeights(part).missing));
  return before.filter((earlier) => missing.some((one) => one === earlier));
}

/**
 * Learns the judges of some rooms: the weights that ship, and those learned without each part, by which the engine is measured.
 * @param parts learns without these parts, and from `all` what ships, so that several processes may share the work
 */
export function learnRooms(
  rooms: readonly Room[],
  parts: readonly (number | 'all')[],
  progress: (line: string) => void,
): void {
  const hearsay = readHearsay();
  const press = readPress().passages;
  for (const room of rooms) {
    const passages = room === FROM_HEARSAY_ALONE ? hearsay : [...hearsay, ...press];
    const lacking = missingBefore(room);
    if (lacking.length > 0) progress(`${room}: not held out, for want of such weights: ${lacking.join(', ')}`);
    const learn: Learn = LEARNERS[room](passages);
    for (const part of parts) {
      if (part === 'all') {
        const shipped = learn(passages);
        writeFileSync(join(projectRoot(), 'src', 'engine', room, 'weights.bin'), shipped);
        progress(`${room}: ${gzipSync(shipped, { level: 9 }).length} bytes gzipped`);
        continue;
      }
      keepHeldOut(part, room, learn(passages.filter((passage) => foldOfPassage(passage) !== part)));
      progress(`${room}: without part ${part}`);
    }
  }
}
