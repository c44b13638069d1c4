/** Signs of typography, and what a pattern may take each for; an ellipsis is where Windows-1252 has it. */
const SIGNS = '“”‘’–—―•›…';
const STAND_INS = `""''---·»\x85`;

function standIn(sign: string): string {
  const known = STAND_INS[SIGNS.indexOf(sign)];
  if (known !== undefined) return known;
  if (sign.trim() === '') return '\xa0';
  if (sign !== sign.toLowerCase()) return 'À';
  if (sign !== sign.toUpperCase()) return 'à';
  // Marks, currencies, arrows and halves of emoji; what else has no case is a letter of another script.
  return /[\u2000-\u2bff\ud800-\uf8ff]/.test(sign) ? '¤' : 'ª';
}

/**
 * A text with another sign for each that Latin-1 has not, one for one: what its wording is told by. Capitals are A to Z and
 * À to Þ in it, small letters a to z and ß to ÿ, letters of other scripts ª.
 *
 * Browsers compile a regular expression anew on every page, once for texts of one byte a sign and once more for all others, and
 * a class such as `\p{L}` takes them as long as many ranges: a good part of the reading, if either were done.
 */
export function inLatin1(text: string): string {
  return text.replace(/[^\0-\xff]/g, standIn);
}
