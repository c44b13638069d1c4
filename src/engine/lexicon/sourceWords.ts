import { wordSet } from './wordSet';

/** Pronouns that may be a source of their own, lower-cased. */
export const SOURCE_PRONOUNS = wordSet(
  'he she they it i we you who which that him her them me us his their my our its himself herself themselves itself whose whom',
);

/** Words that end the core of a noun phrase: what follows describes its main noun. Lower-cased. */
export const CORE_END = wordSet(
  'of for from in at with within to on by about who whom which that whose where close familiar as speaking representing among inside near behind based ' +
    'involved briefed including led called named known issued released published unsealed obtained over against during since after before than until amid around ' +
    'into out ago monday tuesday wednesday thursday friday saturday sunday filed written signed prepared compiled posted provided conducted commissioned ' +
    'reviewed sent given seen reported cited aired airing he she it they we working living attending',
);

/** What may stand before a source's noun phrase without being part of it: "as Novak". Lower-cased. */
export const ASIDES_BEFORE = wordSet(
  'as but and or why how where whether while when whenever if so because although though even maybe perhaps meanwhile however then still yet also later earlier reportedly ' +
    'elsewhere nevertheless nonetheless instead separately additionally furthermore moreover finally similarly previously indeed overall eventually by',
);

/** What may stand behind it: "Novak and Voss both", "the minister later". Lower-cased. */
export const ASIDES_BEHIND = wordSet(
  'both all each also then later often sometimes once recently repeatedly himself herself themselves itself alike too now still already never always even ' +
    'just only reportedly allegedly there here today yesterday earlier again together',
);

/** Nouns that tell whether they mean a woman or a man, lower-cased, without "grand-", "step-" and the like. */
export const NOUNS_OF_WOMEN = wordSet(
  'actress mother mom mum queen princess daughter wife sister girl widow heiress headmistress duchess niece aunt matron girlfriend nun lady',
);
export const NOUNS_OF_MEN = wordSet(
  'actor father dad king prince son husband brother boy widower headmaster duke nephew uncle boyfriend monk gentleman',
);

/** What only people do, besides speaking: who does it is about to speak. */
export const VERBS_OF_MIND = wordSet(
  'disputes disputed doubts doubted remembers remembered thinks thought believes believed worries worried hopes hoped wonders wondered feels fears feared ' +
    'laughs laughed smiles smiled shrugs shrugged nods nodded sighs sighed winces grins grinned disliked dislikes loves loved hates hated blames defends ' +
    'defended understands regrets regretted refuses refused sees',
);
export const BE = wordSet('is was remains remained');
/** Behind one of those: what only people are. */
export const MOODS = wordSet(
  'angry worried proud sceptical skeptical convinced unconvinced sure certain optimistic pessimistic delighted furious relieved confident adamant cautious ' +
    'hopeful unimpressed upset grateful undeterred blunt blunter frank clear unrepentant dismissive defiant not',
);

/** Words before which the noun phrase of a relative pronoun begins. */
export const BEFORE_PHRASE = wordSet(
  'is are was were and but by with to from in on at as than against when while after before that',
);
/** What joins people to where they work: "researchers at the institute". */
export const BELONGING = wordSet('at from in of');

/** Whom a medium cites without a name. */
export const CITED_INFORMANTS = wordSet(
  'source sources official officials person people insiders executives aides allies diplomats police statement',
);

/** Whoever told a medium something, as the medium puts it: "the agency's source". */
export const INFORMANTS_OF_MEDIA = wordSet('source sources interlocutor interlocutors informant informants');
