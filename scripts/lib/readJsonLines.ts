import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** A line that is no JSON object; `line` counts from 1. */
export class JsonLineError extends Error {
  constructor(
    readonly line: number,
    reason: string,
  ) {
    super(`line ${line}: ${reason}`);
  }
}

/** Yields one object a line, skipping empty lines. Throws JsonLineError at the first line that is not a JSON object. */
export async function* readJsonLines(input: Readable): AsyncGenerator<Record<string, unknown>> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new JsonLineError(number, 'not JSON');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new JsonLineError(number, 'not a JSON object');
    }
    yield value as Record<string, unknown>;
  }
}
