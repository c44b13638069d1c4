import { readFileSync } from 'node:fs';

/** The objects of a JSONL file, one a line. Throws where a line that is not empty is no JSON. */
export function readJsonl<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
