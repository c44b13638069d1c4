const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Last words of the names of newspapers, broadcasters and sites: "Marsh County Ledger", "Radio Norda". Lower-cased. */
export const MEDIA_HEADS = words(
  'times post journal news newspaper herald tribune gazette chronicle ledger courier observer guardian telegraph examiner sentinel inquirer enquirer star sun mail globe mirror echo standard ' +
    'dispatch register bulletin bee review argus press express mercury messenger statesman ' +
    'tv television radio broadcasting magazine daily weekly today newswire wire online digest zeitung nachrichten presse shimbun intelligencer picayune journal-constitution star-tribune post-gazette ' +
    'post-dispatch journal-sentinel times-union times-picayune free-press eagle plain-dealer beacon monitor advertiser gleaner diario jornal gazeta giornale quotidien noticias sport sports oregonian tennessean californian arizonan patriot-news union-tribune star-ledger',
);

/** Of these, the ones that name a medium by themselves after "the": "told the Ledger". */
export const MEDIA_HEADS_ALONE = words(
  'times post journal herald tribune gazette chronicle ledger courier observer guardian telegraph examiner sentinel inquirer enquirer globe mirror echo dispatch bulletin bee argus independent oregonian tennessean',
);

/** First words of the names of media: "Radio Norda", "Channel 7", "Voice of Norda", "Der Taktgeber". */
export const MEDIA_OPENERS = words('radio channel tv voice daily televisión televisa');

/** What a medium is called in lower case, before or after its name: "the private channel Al-Rasif", "Okaz newspaper". */
export const MEDIA_NOUNS = words(
  'newspaper newspapers paper daily tabloid broadsheet weekly magazine channel channels station stations broadcaster broadcasters network networks outlet outlets site website portal blog podcast ' +
    'radio television tv media agency newswire wire newsletter programme program show publication',
);

/** Adjectives before a medium that is not named: "state radio", "a local newspaper". */
export const GENERIC_MEDIA = words(
  'state state-run state-owned state-controlled local national regional public private independent government government-run official domestic foreign international leading pro-government opposition',
);

/** Nouns that stand for the medium named last: "told the paper", "the agency said". */
export const MEDIA_ANAPHORA = words(
  'newspaper paper daily tabloid weekly magazine channel station broadcaster network outlet website site publication agency programme program show podcast',
);

/** Talks that are given to a medium: "a conversation with Ada Novak on Radio Norda". */
export const INTERVIEWS = words('interview interviews conversation chat sit-down');

/** The same in verbs: "sat down with". */
export const SITTING_DOWN = words('sat sits sit sitting interviewed');

/** What a medium does with a paper before all others: "first seen by Radio Norda". */
export const FIRST_TOLD = words('seen reported obtained published revealed disclosed');

/** What a page calls itself after "this": "told this newspaper". */
export const OWN_NOUNS = words(
  'newspaper paper outlet website publication reporter network station magazine agency site correspondent podcast program programme channel column columnist blog',
);

/** Languages and peoples that a medium's name or description may hold: "a Hindi daily", "BBC Persian". */
export const MEDIA_LANGUAGES = words(
  'hindi arabic urdu english western arab jewish hebrew persian spanish-language kurdish',
);

/** Reported by a medium as its own act: "TASS reported", "the Ledger writes". */
export const REPORT_VERBS = words(
  'reported reports report reporting said says wrote writes quoted quotes quoting cited cites citing noted notes learned revealed reveals published publishes obtained relayed carried disclosed confirmed broadcast aired recounted',
);

/** Of these, the ones that only media do: enough for a name with other meanings ("AP reported", but "PA said" may be anybody). */
export const MEDIA_VERBS = words(
  'reported reports reporting quoted quotes quoting cited cites citing learned published publishes broadcast aired',
);

/** Words that may stand between a word of telling and a medium's name: "told a reporter for the ...", "told state news agency ...". */
export const CREDIT_LINKS = words(
  "the a an this his her their its our my 's ' reporter reporters correspondent anchor host hosts journalist journalists columnist interviewer co-host moderator editor editors crew team newspaper paper network channel station magazine news agency newswire " +
    'wire site website daily weekly state private public local radio television tv show program programme podcast broadcaster tabloid official semi-official state-run state-owned national recent exclusive separate brief telephone phone rare joint lengthy wide-ranging ' +
    'as saying saying first morning late-night cable conservative liberal independent own prime-time " & - outlet outlets press media opinion piece video live and sunday monday tuesday wednesday thursday friday saturday',
);
