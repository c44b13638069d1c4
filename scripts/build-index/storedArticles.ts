import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexFile } from '../../src/model/IndexFile';
import type { Unit } from './Unit';

/** Where an article that was analysed is kept. */
interface Place {
  readonly id: string;
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

const NEWLINE = 0x0a;
/** The first field of every line that `serveUnits` writes, up to the article's id. */
const ID = /"articles":\[\{"id":"([^"\\]*)"/;

function placesOf(folder: string, unit: string): Place[] {
  const bytes = readFileSync(join(folder, `${unit}.jsonl`));
  const places: Place[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, start);
    const id = ID.exec(bytes.toString('utf8', start, Math.min(end, start + 400)))?.[1];
    if (id === undefined) throw new Error(`${unit}.jsonl in ${folder} is damaged: remove the folder and run again`);
    places.push({ id, unit, start, end });
    start = end + 1;
  }
  return places;
}

function readPlace(folder: string, { unit, start, end }: Place): IndexFile {
  const bytes = Buffer.alloc(end - start);
  const file = openSync(join(folder, `${unit}.jsonl`), 'r');
  try {
    readSync(file, bytes, 0, bytes.length, start);
  } finally {
    closeSync(file);
  }
  return JSON.parse(bytes.toString('utf8')) as IndexFile;
}

/** The articles of all units in the order of their ids. Only their places are held in memory. */
export function* storedArticles(folder: string, units: readonly Unit[]): Generator<IndexFile> {
  const places = units.flatMap(({ name }) => placesOf(folder, name));
  places.sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  for (const place of places) yield readPlace(folder, place);
}
