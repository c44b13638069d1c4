import { wordSet } from './wordSet';

/** Words that open a source of nobody at all: "Nobody says", "Few would deny", "No doctor said". Lower-cased. */
export const NOBODY = wordSet('nobody noone no-one no none nothing few neither hardly not');
/** Sources of one word that mean nobody in particular. */
export const ANYBODY = wordSet('everyone everybody anyone anybody everything anything');
/** Nouns for what teaches and never speaks: "experience shows", "common sense says". */
export const ABSTRACTIONS = wordSet(
  'experience history sense logic wisdom tradition intuition instinct arithmetic reason conscience nature fate folklore hindsight time reality life superstition prudence decency custom probability',
);

/** Participles of verbs whose subject in the passive is whom others speak of, and no speaker: "has been accused", "is said to be". */
export const SPOKEN_OF = wordSet(
  'accused blamed charged criticised criticized condemned denounced praised hailed urged asked ordered advised instructed reported alleged claimed believed thought said rumoured rumored understood expected suspected feared estimated considered deemed described dubbed called named labelled labeled slammed lambasted mocked ridiculed rebuked reprimanded commended lauded applauded',
);
/** Of those the ones that accuse or judge, and what stands behind them where no form of "be" stands before: "Mayor accused of theft". */
export const JUDGED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['accused', 'of'],
      ['blamed', 'for'],
      ['charged', 'with'],
      ['criticised criticized condemned denounced slammed lambasted mocked ridiculed rebuked reprimanded', 'for over'],
      ['praised hailed commended lauded applauded', 'for as over'],
      ['urged ordered', 'to'],
    ] as const
  ).flatMap(([verbs, behind]) => verbs.split(' ').map((verb) => [verb, wordSet(behind)] as const)),
);
