import { hashFeature, hashTemplate } from '../features/hashFeature';
import { hashRange, hashWord } from '../features/hashWord';
import type { Candidate } from './Candidate';
import type { SourcePlace } from './SourcePlace';
import type { SpeechContext } from './SpeechContext';
import { TRAIT } from './traits/Trait';

/** Features that every candidate has; what follows goes by the words of whom a description may mean. */
export const OF_SOURCE = 13;
/** Classes of the words of an entity's roles that are looked at. */
const ROLES = 6;
const OF_MEANT = 6 + ROLES;

/** Number of features of a candidate. */
export const CANDIDATE_FEATURES = OF_SOURCE + OF_MEANT;

const TYPE = { entity: 0, together: 1, told: 2, printed: 3, nobody: 4 } as const;
const PRINTED = { organisation: 0, document: 1, unnamed: 2 } as const;
const PART = { whole: 0, owner: 1, maker: 2 } as const;
const DETERMINER = { none: 0, definite: 1, indefinite: 2, pronoun: 3, owner: 4, count: 5 } as const;
const NO_PHRASE = 9;
/** Letters of an ending. */
const ENDING = 3;

/** The words of a source, read once for all its candidates. Hashes, and classes by a word's company (`WordKin`). */
export interface SourceWords {
  readonly head: number;
  readonly headKin: number;
  readonly ending: number;
  /** The word before the main noun, the one behind the noun phrase, the last of the cue. */
  readonly before: number;
  readonly beforeKin: number;
  readonly behind: number;
  readonly cue: number;
  readonly cueKin: number;
  readonly determiner: number;
  /** Main noun, lower-cased, where the source describes and names nobody; else null. */
  readonly noun: string | null;
}

/** Reads a source's words for the features of its candidates. `kinOf`: the class of a word by its hash. */
export function readSourceWords({ phrase, draft }: SourcePlace, kinOf: (word: number) => number): SourceWords {
  const noun = phrase?.head.lower ?? '';
  const head = hashWord(noun);
  const before = hashWord(phrase?.core.at(-2)?.lower ?? '');
  const cue = hashWord(draft.cue[0]?.text.split(' ').at(-1) ?? '');
  return {
    head,
    headKin: kinOf(head),
    ending: hashRange(noun, Math.max(0, noun.length - ENDING), noun.length),
    before,
    beforeKin: kinOf(before),
    behind: hashWord(phrase?.words[phrase.core.length]?.lower ?? ''),
    cue,
    cueKin: kinOf(cue),
    determiner: phrase === null ? NO_PHRASE : DETERMINER[phrase.determiner],
    noun: phrase !== null && phrase.named === null ? noun : null,
  };
}

/** What sort of candidate it is, as a small number. */
function sortOf(candidate: Candidate, { index }: SpeechContext): number {
  const type = TYPE[candidate.type];
  switch (candidate.type) {
    case 'entity':
      return type + 8 * index.entities[candidate.entity]!.nameKind;
    case 'printed':
      return type + 8 * (PRINTED[candidate.kind] + 4 * PART[candidate.part]);
    case 'told':
      return type + 8 * (candidate.told.phrase.plural ? 1 : 0);
    default:
      return type;
  }
}

/**
 * Writes the features of a candidate to `out` from `at`, `CANDIDATE_FEATURES` 32-bit hashes, 0 where there is none: which words name a source beside what it
 * may mean. `traits` holds the candidate's row at `row`.
 */
export function featuresOfCandidate(
  out: Int32Array,
  at: number,
  candidate: Candidate,
  source: SourceWords,
  context: SpeechContext,
  traits: Uint8Array,
  row: number,
  kinOf: (word: number) => number,
): void {
  const { head, headKin, ending, before, beforeKin, behind, cue, cueKin, determiner, noun } = source;
  const sort = sortOf(candidate, context);
  const closeness = traits[row + TRAIT.headCompany]!;
  const inRole = traits[row + TRAIT.headInRole]!;
  let f = at;
  let template = 0;
  const put = (a: number, b = 0, c = 0): void => {
    out[f++] = hashFeature(hashTemplate(++template), a, b, c);
  };
  put(head, sort);
  put(headKin, sort);
  put(headKin, sort, determiner);
  put(cue, sort);
  put(cueKin, sort, headKin);
  put(beforeKin, sort, headKin);
  put(before, sort);
  put(behind, sort, determiner);
  put(ending, sort, determiner);
  put(head, sort, closeness);
  put(headKin, sort, 64 * inRole + closeness);
  put(head, traits[row + TRAIT.headInName]!, sort);
  put(sort, determiner, traits[row + TRAIT.sourceHeadCapital]!);
  if (noun !== null && candidate.type === 'entity') {
    const { tokens, roleWords } = context.index.entities[candidate.entity]!;
    const last = hashWord(tokens.at(-1)!);
    const kins = kinsOf(roleWords, kinOf);
    put(head, last);
    put(headKin, kinOf(last));
    put(headKin, kinOf(hashWord(tokens[0]!)));
    put(kins.includes(headKin) ? 1 : 0, sort, inRole);
    put(headKin, roleWords.size === 0 ? 1 : 0, sort);
    put(head, roleWords.size === 0 ? 1 : 0, sort);
    template++;
    for (const kin of kins) out[f++] = hashFeature(hashTemplate(template), headKin, kin, 0);
  } else if (noun !== null && candidate.type === 'told') {
    template = OF_SOURCE + OF_MEANT;
    const theirs = candidate.told.phrase.head.lower;
    const theirKin = kinOf(hashWord(theirs));
    put(head, hashWord(theirs));
    put(headKin, theirKin);
    put(headKin > 0 && headKin === theirKin ? 1 : 0, noun === theirs ? 1 : 0, determiner);
  }
  out.fill(0, f, at + CANDIDATE_FEATURES);
}

/** Words of roles that are looked at. */
const MOST_WORDS = 8;

/** The classes of the words of roles, each once. */
function kinsOf(roleWords: ReadonlySet<string>, kinOf: (word: number) => number): number[] {
  const kins: number[] = [];
  let seen = 0;
  for (const word of roleWords) {
    if (seen++ === MOST_WORDS || kins.length === ROLES) break;
    const kin = kinOf(hashWord(word));
    if (kin > 0 && !kins.includes(kin)) kins.push(kin);
  }
  return kins;
}
