import { wordSet } from './wordSet';

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

/** Verbs that tell now and then what somebody said, thinks or found: worth a look, no more. */
const OCCASIONAL =
  'dispute guarantee calculate estimate fault beg plead text radio thank defend link flag threaten apologise apologize bid dismiss doubt fear hope believe ' +
  'expect offer grant rule recount label liken dub brand call blast slam rap lambast urge implore entreat caution hint imply allude admonish berate ' +
  'rebuke chide scold taunt tease mock concur vouch attribute propose petition stipulate specify decree pronounce proclaim profess purport posit ' +
  'surmise speculate theorise theorize project envisage foresee reckon assume suppose consider regard deem judge assess interpret diagnose ' +
  'apprise brief update text message email phone scribble jot pen file minute note record list cable wire signal lodge table move rate credit commend ' +
  'applaud salute congratulate welcome bemoan decry deplore regret rue protest object reject rebut refute deny disavow retract recant clarify correct';
const OCCASIONAL_IRREGULAR =
  'find finds found show shows showed shown give gives gave bade begged begging pleaded pled think thinks thought know knows knew hear hears heard learn learned ' +
  'see sees saw hold holds held lay lays laid ran runs run rang ring rings spoke sings replied put puts go goes went feel feels felt understand understood mean means meant want wants wanted wish wishes wished made makes ruled agreed agrees agree admitted came';

/** Forms of verbs that may tell what somebody said, besides `REPORTING_VERBS`. */
export const MAY_REPORT: ReadonlySet<string> = new Set([
  ...OCCASIONAL.split(' ').flatMap(forms),
  ...OCCASIONAL_IRREGULAR.split(' '),
]);

/** Verbs of speech, and those that may be some. */
export const POSSIBLE_CUES: ReadonlySet<string> = new Set([...REPORTING_VERBS, ...MAY_REPORT]);

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

/** Verbs that are nouns as often. */
export const REPORTING_VERBS_LIKE_NOUNS = wordSet('claims notes reports states posts calls comments answers');

/** A sentence with one of these has its speaker: who "reported" behind it is a medium. */
export const VERBS_BEFORE_A_TAG = wordSet('said says told tells stated announced added according urged warned');
