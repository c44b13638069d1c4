import { wordSet } from '../text/wordSet';

/** Degrees, honours and callings that stand behind a name, lower-cased, without stops. */
const CREDENTIALS = wordSet(
  'phd dphil md mbe obe cbe dbe kbe kcb kcmg cmg frs frse frcp kc qc sc esq jd rn cpa dds dvm mba msw facp edd psyd',
);
/** Seats, which stand behind the name of a place as often ("the Velm MP"). */
const SEATS = wordSet('mp msp mep mla td ms');
const CAPITALS = /\p{Lu}.*\p{Lu}/u;

/** Whether a word behind a name tells a degree, an honour or, where `ofPerson`, a seat, and is no part of the name. */
export function isCredential(word: string, ofPerson: boolean): boolean {
  const bare = word.replaceAll('.', '').toLowerCase();
  if (bare === 'esq') return true;
  return CAPITALS.test(word) && (CREDENTIALS.has(bare) || (ofPerson && SEATS.has(bare)));
}
