import { wellFormed } from './wellFormed';

/** A value as JSON that any reader takes: lone surrogates in its texts are replaced. */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value, (_key, part) => (typeof part === 'string' ? wellFormed(part) : part), 1);
  return `${json}\n`;
}
