import { existsSync, readFileSync } from 'node:fs';

/** The JSON objects of a file, one a line; none where the file is not there. */
export const readLines = <T>(file: string): T[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => JSON.parse(line) as T)
    : [];
