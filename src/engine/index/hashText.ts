import { HASH_START, hashStep } from './hashStep';

/** A text as a 32-bit number (FNV-1a over its UTF-16 code units). */
export function hashText(text: string): number {
  let hash = HASH_START;
  for (let i = 0; i < text.length; i++) hash = hashStep(hash, text.charCodeAt(i));
  return hash;
}
