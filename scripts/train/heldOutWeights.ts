import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EngineWeights } from '../../src/engine/EngineWeights';
import { SHIPPED_WEIGHTS } from '../../src/engine/shippedWeights';
import { projectRoot } from '../lib/projectRoot';

/** Where `npm run train` keeps what a room learned without one part of the corpora; no part of the repository. */
const fileOf = (fold: number, room: keyof EngineWeights): string =>
  join(projectRoot(), '.cache', 'folds', String(fold), `${room}.bin`);

/** Keeps a room's weights learned without the registers of a part (`foldOfPassage`). */
export function keepHeldOut(fold: number, room: keyof EngineWeights, bytes: Uint8Array): void {
  const file = fileOf(fold, room);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/**
 * The engine's weights as learned without the registers of a part. A room whose own were not kept yet gives the shipped ones;
 * `missing` names these rooms, for whoever prints a figure must say so.
 */
export function heldOutWeights(fold: number): { weights: EngineWeights; missing: (keyof EngineWeights)[] } {
  const rooms = Object.keys(SHIPPED_WEIGHTS) as (keyof EngineWeights)[];
  const missing = rooms.filter((room) => !existsSync(fileOf(fold, room)));
  const weights = Object.fromEntries(
    rooms.map((room) => [
      room,
      missing.includes(room) ? SHIPPED_WEIGHTS[room] : new Uint8Array(readFileSync(fileOf(fold, room))),
    ]),
  ) as Record<keyof EngineWeights, Uint8Array>;
  return { weights, missing };
}
