import type { Span } from '../../model/Span';

const ANONYMITY =
  /\b(?:condition of anonymity|condition that (?:he|she|they) not be|condition (?:he|she|they) not be|not (?:to )?be (?:named|identified|quoted)|anonymously|requested anonymity|requesting anonymity|asked for anonymity|granted anonymity|declined to be (?:named|identified)|withh(?:eld|old) (?:his|her|their|the) (?:name|identity)|not (?:yet )?authori[sz]ed to)\b/iu;
/** No reason runs longer, in UTF-16 code units. */
const REACH = 200;

/**
 * The page's words for withholding a name within one sentence: what follows "because", "as", "since", "citing" or "due to" behind the
 * mention of anonymity; else that mention itself. Null where the sentence speaks of none.
 */
export function readReason(text: string, sentence: Span): string | null {
  const words = text.slice(sentence.start, sentence.end);
  const mention = ANONYMITY.exec(words);
  if (!mention) return null;
  const after = words.slice(mention.index, mention.index + REACH);
  const because =
    /\b(?:because|as|since|citing|due to|for fear|out of fear|in order to|so as|to avoid|to (?:discuss|describe|speak|talk))\b\s?/iu.exec(
      after,
    );
  const authorised = /^not (?:yet )?authori/iu.test(mention[0]);
  if (!because || authorised) {
    if (!authorised) return mention[0];
    // "who was not authorised to speak publicly"
    return clause(after);
  }
  const conjunction = /^(?:because|as|since)\b/iu.test(because[0]);
  return clause(after.slice(conjunction ? because.index + because[0].length : because.index)) || mention[0];
}

function clause(words: string): string {
  const stop = /[,.;:!?"“”)—–]|\s(?:said|told|says|added)\b/u.exec(words);
  return (stop ? words.slice(0, stop.index) : words).trim();
}
