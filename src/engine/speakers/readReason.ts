import type { Span } from '../../model/Span';
import { lowerInPlace } from '../text/lowerInPlace';

/** Words one of which every mention of anonymity has in it: a look for them spares most sentences the pattern. */
const HINTS = [
  'anonym',
  ' name',
  'not be ',
  ' be identified',
  ' be quoted',
  'not to be ',
  'withh',
  'authoris',
  'authoriz',
];
const ANONYMITY =
  /\b(?:condition of anonymity|condition that (?:he|she|they) not be|condition (?:he|she|they) not be|not (?:to )?be (?:named|identified|quoted)|anonymously|requested anonymity|requesting anonymity|asked for anonymity|granted anonymity|declined to be (?:named|identified)|declined to (?:give|provide|share) (?:his|her|their) (?:full |last |real |sur)?name|(?:want|wish) (?:his|her|their) names? (?:used|published)|(?:want|wish)(?:ed)? to be (?:named|identified|quoted)|insisted on anonymity|withh(?:eld|old) (?:his|her|their|the) (?:name|identity)|not (?:yet )?authori[sz]ed to)\b/u;
const BECAUSE =
  /\b(?:because|as|since|citing|due to|for fear|out of fear|in order to|so as|to avoid|to (?:discuss|describe|speak|talk|protect|preserve|safeguard|comment))\b\s?/u;
const CONJUNCTION = /^(?:because|as|since)\b/u;
const STOP = /[,.;:!?"“”)—–]|\s(?:said|told|says|added)\b/u;
/** No reason runs longer, in UTF-16 code units. */
const REACH = 200;

/**
 * The page's words for withholding a name within one sentence: what follows "because", "as", "since", "citing" or "due to" behind the
 * mention of anonymity; else that mention itself. Null where the sentence speaks of none.
 */
export function readReason(text: string, sentence: Span): string | null {
  const words = text.slice(sentence.start, sentence.end);
  const lower = lowerInPlace(words);
  if (!HINTS.some((hint) => lower.includes(hint))) return null;
  const mention = ANONYMITY.exec(lower);
  if (!mention) return null;
  const after = words.slice(mention.index, mention.index + REACH);
  // "who was not authorised to speak publicly"
  if (/^not (?:yet )?authori/u.test(mention[0])) return clause(after);
  const because = BECAUSE.exec(lowerInPlace(after));
  const printed = after.slice(0, mention[0].length);
  if (!because) return printed;
  const conjunction = CONJUNCTION.test(because[0]);
  return clause(after.slice(conjunction ? because.index + because[0].length : because.index)) || printed;
}

function clause(words: string): string {
  const stop = STOP.exec(words);
  return (stop ? words.slice(0, stop.index) : words).trim();
}
