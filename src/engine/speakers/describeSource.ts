import type { Passage } from '../../model/Passage';
import { DOCUMENT_HEADS } from '../lexicon/documents';
import { DETERMINERS, FUNCTION_WORDS } from '../lexicon/functionWords';
import { ORGANISATION_HEADS } from '../lexicon/organisationWords';
import { EPITHETS, PEOPLE_HEADS, ROLE_HEADS } from '../lexicon/roles';
import type { ArticleMentions } from '../mentions/readMentions';
import { roleOf } from '../mentions/roleOf';
import type { Word } from '../text/readWords';
import { wordSet } from '../text/wordSet';
import { isManner } from './isManner';
import { isNational } from './isNational';
import { isToCome } from './isToCome';
import { readIssuer } from './readIssuer';
import type { Description } from './SourceReading';

const DEFINITE = wordSet('the this that these those his her its their my our both');
const INDEFINITE = wordSet('a an one another');
/** "17", "No.17", "No": what numbers a paper. */
const NUMBERING = /^(?:no\.?)?(?:\d[\d.,]*)?$/u;

/**
 * A source's words as a description. `core`: up to where what describes the noun begins; `mentions`: names within, as indexes.
 */
export function describeSource(
  passage: Passage,
  words: readonly Word[],
  core: readonly Word[],
  cast: ArticleMentions,
  mentions: readonly number[],
  blockText: string,
): Description {
  const end = core.at(-1)!;
  const first = core[0]!;
  // Of "council order No. 17" the order is the head.
  const last = core.findLast((word) => !NUMBERING.test(word.lower)) ?? end;
  const head = last.lower;
  const owner = mentions.find((i) => cast.mentions[i]!.possessive && cast.mentions[i]!.end < last.start) ?? null;
  return {
    type: 'description',
    of: natureOf(head, last, core),
    core: blockText.slice(first.start, end.end),
    text: passage.text.replace(/[\s,;:–—-]+$/u, '').replace(/['’]s?$/u, ''),
    head,
    words: words.map((w) => w.lower).filter((w) => !DETERMINERS.has(w)),
    definite: DEFINITE.has(first.lower) || owner !== null,
    owner,
    ownerPronoun: first.lower === 'his' || first.lower === 'her' ? first.lower : null,
    issuer: DOCUMENT_HEADS.has(head) ? readIssuer(words, last, cast, mentions) : null,
  };
}

const PEOPLE_END = /(?:men|women|people|ers|ists|ians|ors|ees)$/u;
const COUNTS = wordSet(
  'four five six seven eight nine ten dozens hundreds thousands millions scores half majority minority',
);

function natureOf(head: string, last: Word, core: readonly Word[]): Description['of'] {
  // "the president-elect"
  if (isToCome(head) && roleOf(head) !== null) return 'person';
  if (INDEFINITE.has(core[0]!.lower) && ROLE_HEADS.has(head)) return 'person';
  if (PEOPLE_HEADS.has(head)) return 'people';
  if (DOCUMENT_HEADS.has(head)) return 'document';
  if (ORGANISATION_HEADS.has(head) && !(ROLE_HEADS.has(head) && !last.capital && core[0]!.lower !== 'the'))
    return ROLE_HEADS.has(head) ? 'person' : 'organisation';
  if (ROLE_HEADS.has(head) || EPITHETS.has(head) || head.endsWith('-old')) return 'person';
  if (COUNTS.has(head)) return 'people';
  if (last.capital && core.some((w) => w.lower === 'younger' || w.lower === 'elder' || w.lower === 'older'))
    return 'people';
  if (core.length === 2 && core[0]!.lower === 'the' && last.capital && isNational(head)) return 'person';
  const people = PEOPLE_END.test(head);
  // "Sellers say": a capital that only opens the sentence.
  if (last.capital && !(last.first && (people || isManner(head) || FUNCTION_WORDS.has(head)))) return 'organisation';
  if (people) return 'people';
  return 'thing';
}
