import type { HopRelation } from '../../model/Chain';
import { INTERVIEWS } from './mediaWords';
import { wordSet } from './wordSet';

/** A word before a medium's name that makes a credit of it, with the prepositions that must come first ('' for none). */
export interface CreditTrigger {
  readonly words: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly relation: HopRelation;
}
const trigger = (relation: HopRelation, words: string, by: string): CreditTrigger => ({
  relation,
  words: wordSet(words),
  by: wordSet(by),
});

/** Words and signs beyond which nothing makes a credit of a name. */
export const NO_CREDIT_BEYOND = wordSet(
  ', ; : ( ) ? ! that who which he she they it we i was were is are be been has had have would will could not because but if when while after before until than',
);

/** In order: of a word that stands in several the first one with a fitting preposition counts. */
export const CREDIT_TRIGGERS: readonly CreditTrigger[] = [
  {
    ...trigger('told', 'told tell tells telling informed', ''),
    by: new Set(['', 'of', 'for', 'on', 'at', 'from', 'with', 'in']),
  },
  {
    words: INTERVIEWS,
    relation: 'told',
    by: wordSet('with to on for in by from of'),
  },
  trigger('told', 'interviewed', 'by on'),
  trigger('told', 'sat sits sitting', 'with'),
  trigger('told', 'spoke speaking speaks speak talked talking talks talk', 'to with on'),
  trigger(
    'told',
    'statement statements email e-mail emails letter message messages text comment comments remarks response note reply testimony interview',
    'to',
  ),
  trigger(
    'told',
    'admitted acknowledged confirmed denied insisted explained complained revealed disclosed conceded said says saying emailed',
    'to',
  ),
  trigger(
    'told',
    'said says saying stating stated argued appeared appearing appearance appearances declared remarked commented predicted claimed claiming insisted live joked added asked defended suggested',
    'on',
  ),
  trigger('told', 'contacted reached asked approached questioned pressed phoned', 'by'),
  trigger('published', 'wrote writes writing op-ed op-eds column essay opinion editorial', 'in for on'),
  trigger('according-to', 'according', 'to'),
  trigger(
    'published',
    'obtained leaked released published reviewed seen viewed aired broadcast posted unearthed acquired verified recorded',
    'by to on in',
  ),
  trigger('reported', 'reported noted uncovered detailed revealed disclosed carried told', 'by in on'),
  trigger('cited', 'quoted cited', 'by in on'),
  { ...trigger('cited', 'citing quoting', ''), by: wordSet(' in') },
  trigger(
    'according-to',
    'report reports story article account dispatch reporting coverage',
    'in by from of for on to',
  ),
  { ...trigger('reported', 'via per h/t', ''), by: new Set(['']) },
];

/** The same by word: most words of a text are in none of them. */
export const TRIGGERS_OF_WORD: ReadonlyMap<string, readonly CreditTrigger[]> = new Map(
  [...new Set(CREDIT_TRIGGERS.flatMap(({ words }) => [...words]))].map((word) => [
    word,
    CREDIT_TRIGGERS.filter(({ words }) => words.has(word)),
  ]),
);
