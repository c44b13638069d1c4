/** Words that end in a full stop without ending a sentence, lower-cased, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof rev fr sr jr st gen maj col lt sgt capt cpl pvt adm cmdr gov sen rep reps sens hon pres supt insp det ' +
    'coun cllr adv radm vadm ssgt msgt ald atty msgr amb brig pfc pte spc assemb asst dep assoc comr commr ofc ofcr cst const cmdt bro sis ven treas chmn ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri ' +
    'no nos vs etc inc ltd co corp bros dept univ assn ave blvd rd mt ft fig vol pp ed eds est approx ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ' +
    'a.m p.m u.s u.k u.n e.u d.c i.e e.g cf al ph.d m.d b.a m.a u.s.a l.a n.y n.j n.c s.c'
  ).split(' '),
);

/** Of these, the ones that often do end a sentence: a following capital decides. */
export const ABBREVIATIONS_THAT_MAY_END: ReadonlySet<string> = new Set(
  'u.s u.k u.n e.u d.c u.s.a l.a n.y a.m p.m inc ltd co corp etc jr sr no ph.d m.d'.split(' '),
);
