const SMALL =
  'the of and to a in that for it is was on with as he be by at this from they not are but his an have which or had'.split(
    ' ',
  );
const SYLLABLES =
  'ba be bo da de di fa fe go ha hi ka ki la le lo ma me mi na ne no pa pe ra re ri sa se so ta te ti va ve vo'.split(
    ' ',
  );
const SPEAKERS = [
  'Ada Novak',
  'Bo Lind',
  'Cara Mendes',
  'Dmitri Halm',
  'Eva Strand',
  'Farid Osman',
  'Gus Weller',
  'Hana Sato',
];
const ROLES = [
  'harbour master',
  'minister of fisheries',
  'spokeswoman for the ferry line',
  'mayor of Norda',
  'professor of geology',
];
const VERBS = ['said', 'added', 'told reporters', 'warned', 'argued', 'told the Norda Wire'];
const CONTENT_WORDS = 6000;

/** A writer of sentences that mean nothing: words as often as in English, by Zipf's law, made of syllables. */
export function madeUpWriter(random: () => number) {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const words = Array.from({ length: CONTENT_WORDS }, (_, i) => {
    const length = 2 + Math.floor(random() * 3);
    return Array.from({ length }, () => pick(SYLLABLES)).join('') + (i % 3 === 0 ? 's' : 'n');
  });
  const word = () => (random() < 0.45 ? pick(SMALL) : words[Math.floor(CONTENT_WORDS ** random()) - 1]!);
  const clause = (length: number) => Array.from({ length }, word).join(' ');
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const clauseOf = () => clause(12 + Math.floor(random() * 24));
  const paragraph = (): string => {
    const speaker = pick(SPEAKERS);
    const said = pick(VERBS);
    const kinds = [
      () => `“${capital(clauseOf())},” ${said.split(' ')[0]} ${speaker}, the ${pick(ROLES)}. “${capital(clauseOf())}.”`,
      () => `${speaker} ${said} that ${clauseOf()}.`,
      () => `${capital(clauseOf())}, according to the ${pick(ROLES)}. ${capital(clauseOf())}.`,
      () => `${capital(clauseOf())}. ${capital(clauseOf())}.`,
    ];
    return pick(kinds)();
  };
  const subjectWord = () => pick(words);
  return { word, subjectWord, clauseOf, paragraph, speaker: () => pick(SPEAKERS) };
}
