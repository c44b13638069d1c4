import { LetterPattern } from '../text/LetterPattern';

const TOLD = new LetterPattern(
  /\b(?:told|tells|telling|briefed|addressing|addressed|assured|reminded)\s((?:[\p{L}\p{N}'’.&-]+\s?){1,8})/u,
);
const TO = new LetterPattern(
  /\b(?:said|speaking|spoke|remarks|statement|testified|testimony|wrote|letter|email)\sto\s((?:[\p{L}\p{N}'’.&-]+\s?){1,7})/u,
);
/** Words that end the addressee. */
const STOP =
  /\s(?:on|in|at|that|during|after|before|about|of(?=\s(?:his|her|their|its|a)\b)|who|by|via|from|earlier|later|last|this|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|he|she|they|it|there|to|if|how|why|what|when|while|as|and|with|outside|inside|near|over|through)\b/iu;
const NOBODY = /^(?:him|her|them|me|us|you|that|it|how|what|why|if|the truth|a story|lies)$/iu;

/** Who was spoken to, as printed ("reporters", "the Norda Wire"), or null. */
export function readAudience(frame: readonly string[]): string | null {
  for (const piece of frame) {
    const found = TOLD.for(piece).exec(piece) ?? TO.for(piece).exec(piece);
    if (!found) continue;
    const words = found[1]!;
    const stop = STOP.exec(` ${words}`);
    const audience = (stop ? words.slice(0, Math.max(0, stop.index - 1)) : words).trim().replace(/[.,]$/u, '');
    if (audience !== '' && !NOBODY.test(audience) && !/^(?:him|her|them|me|us|you)\s/iu.test(audience)) return audience;
  }
  return null;
}
