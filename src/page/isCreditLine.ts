/** Sign-offs and source lines, by how English-language news pages word them; tested on short lines only. */
const SHORT_LINES: readonly RegExp[] = [
  /^[-·(*\s]{0,4}(?:with|additional) (?:files?|reporting|material|information|inputs?)\b.{0,160}\b(?:from|by)\b/i,
  /^\W*(?:reporting|writing|editing|additional reporting|compiled|edited|story|report|written) by\b/i,
  /^\W*contributing\s?:/i,
  /^\W*sources?\s?:\s?\S/i,
  /\b(?:and|with) (?:news )?(?:agencies|wires|wire services)\W*$/i,
  // "ab/cd (AP, AFP)": editors' initials and the agencies.
  /^[a-z]{2,4}(?:\/[a-z]{2,4}){0,3}\s?\([A-ZÀ-Þ][A-Za-zªÀ-ÿ, /&]{1,60}\)$/,
];
const LINES: readonly RegExp[] = [
  /\bcontributed to this (?:report|story|article)/i,
  /^\W*(?:this +(?:report|article|story)|the article) +(?:was|is|has been) +(?:first|originally)? *(?:written|produced|published|provided|prepared|adapted|republished|syndicated)\b/i,
];

const MAX_SHORT = 200;
const MAX_LENGTH = 400;
const COPYRIGHT = /^\W*(?:©|\(c\)|copyright\b)|\ball rights reserved\b/i;

/** Whether a credit line, in Latin-1, is one of copyright: it says whose the report is, but is no part of what is read. */
export function isCopyrightLine(text: string): boolean {
  return text.length <= MAX_LENGTH && COPYRIGHT.test(text);
}

/** Whether a line outside or at the end of the text, in Latin-1, credits somebody with the report. */
export function isCreditLine(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const matches = (pattern: RegExp): boolean => pattern.test(text);
  return LINES.some(matches) || (text.length <= MAX_SHORT && (COPYRIGHT.test(text) || SHORT_LINES.some(matches)));
}
