/** Base, past, third person and -ing forms of verbs of speech that take what is said as their object or clause. */
const forms = (base: string): string[] => {
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/u.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (/(?:s|sh|ch|x)$/u.test(base)) return [base, `${base}es`, `${base}ed`, `${base}ing`];
  return [base, `${base}s`, `${base}ed`, `${base}ing`];
};

const REGULAR =
  'add note stress affirm urge warn claim argue explain declare announce insist assert maintain allege contend state report remark comment reply ' +
  'respond answer ask acknowledge concede confirm confess deny suggest recall observe point emphasize emphasise underscore underline reiterate repeat ' +
  'predict promise pledge vow complain lament boast joke quip exclaim shout yell scream whisper mutter murmur demand request propose recommend ' +
  'disclose reveal mention inform notify testify accuse blame criticize criticise condemn denounce praise hail welcome call appeal caution counter ' +
  'conclude continue tweet post opine muse advise instruct order reject dismiss reason gush chime echo enthuse chant sing protest object inquire ' +
  'charge clarify elaborate voice express describe cite assure conjecture retort snap counsel attest certify agree disagree signal indicate';
const IRREGULAR =
  'say says said saying tell tells told telling write writes wrote written writing speak speaks spoke speaking read reads admit admits admitted admitting ' +
  'refer refers referred swear swears swore admitting forecast put puts';

/** Every form of every verb of speech, lower-cased. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set([
  ...REGULAR.split(' ').flatMap(forms),
  ...IRREGULAR.split(' '),
]);

/** Forms that are plural nouns as often: they count as verbs only right behind a name or a pronoun. */
export const NOUN_LIKE: ReadonlySet<string> = new Set(
  'states reports claims notes posts comments answers reads calls charges recall recalls claim report comment note call state charge reply answer promise request demand appeal joke jokes quip quips tweet tweets shout shouts laughs smiles pledges pledge stress'.split(
    ' ',
  ),
);

/** Those that nearly always stand beside a quotation; the base of rules that act without the tagger. */
export const PLAIN_SAYING: ReadonlySet<string> = new Set(
  (
    'say says said saying report tell tells told telling add adds added adding write writes wrote explain explains explained note notes noted recall recalls recalled ' +
    'reply replies replied respond responds responded answer answers answered ask asks asked insist insists insisted argue argues argued warn warns warned ' +
    'continue continues continued conclude concludes concluded declare declares declared announce announced stress stressed state states stated comment comments ' +
    'commented remark remarked observe observed exclaim exclaimed joke jokes joked quip quipped tweet tweets tweeted posted shout shouts shouted yelled claim claims ' +
    'claimed admit admits admitted acknowledge acknowledged agree agrees agreed suggest suggests suggested confirm confirmed predict predicted promise promised vow ' +
    'vowed complain complained lament lamented emphasize emphasized emphasise emphasised reiterate reiterated affirm affirmed assert asserted read reads testified reported reports complained laughed laughs smiled exclaims urged urges pledged pledges revealed reveals warning claiming arguing insisting telling tweeting asking calling called describing described dismissed denounced condemned reports'
  ).split(' '),
);

/** Verbs that lead an indirect statement and are hardly ever nouns or participles there. */
export const LEADING_VERBS: ReadonlySet<string> = new Set(
  'said says told affirmed affirms stressed stresses urged urges warned warns announced announces insisted insists declared declares confirmed confirms denied denies vowed vows pledged pledges argued argues emphasised emphasized reiterated stated acknowledged admitted promised predicted testified claimed asserted cautioned added adds noted notes explained revealed wrote writes reported reports tweeted'.split(
    ' ',
  ),
);
