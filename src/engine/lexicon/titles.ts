import { wordSet } from './wordSet';

/** `m` and `f` where the title tells, else null. */
export type TitleGender = 'm' | 'f' | null;

const entries = (words: string, gender: TitleGender): [string, TitleGender][] =>
  words.split(' ').map((w) => [w, gender]);

/** Forms of address that are no role: dropped from the name and not kept as role. Lower-cased, without the stop. */
export const HONORIFICS: ReadonlyMap<string, TitleGender> = new Map([
  ...entries(
    'mr sir lord sheikh sheik shaikh sri shri haji herr monsieur mister father brother ustad ustaz hajj mzee',
    'm',
  ),
  ...entries('mrs ms miss mme madame madam lady dame frau baroness sister smt shrimati sheikha', 'f'),
  ...entries('engr dr prof mx hon datuk dato seri', null),
]);

/** Of these, the ones that a given name alone may follow: "Dame Ada", "Datuk Ada". */
export const BEFORE_GIVEN_NAMES = wordSet(
  'sir dame lady sheikh sheik shaikh sheikha sri shri smt shrimati haji hajj ustad ustaz datuk dato seri mzee father brother sister',
);

/** Titles and ranks that stand before a name and are kept as role, as abbreviated or in full; lower-cased, without the stop. */
export const TITLES: ReadonlyMap<string, TitleGender> = new Map([
  ...entries(
    'coun dc pc dci dcs pcso cllr adv cpt radm vadm ssgt msgt sen rep gov lt gen maj col capt cmdr adm sgt cpl pvt insp supt det ald atty rev fr msgr amb pres rt brig pfc pte spc assemb del asst dep assoc comr commr ofc ofcr cst const cmdt ven treas chmn',
    null,
  ),
  ...entries('king prince duke pope congressman assemblyman councilman chairman spokesman imam ayatollah bro', 'm'),
  ...entries('queen princess duchess congresswoman assemblywoman councilwoman chairwoman spokeswoman sis', 'f'),
]);

/** Short for titles, without the stop. */
export const SHORT_TITLES = wordSet('mr mrs ms dr gen sen rep lt col gov st');
