const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Nouns that make a name or a phrase an organisation, lower-cased. */
export const ORGANISATION_HEADS: ReadonlySet<string> = list(`
  ministry government presidency premiership administration department agency bureau office commission committee council board cabinet parliament congress senate assembly
  house legislature court tribunal police army navy force forces military marines corps guard authority authorities embassy consulate mission
  company corporation firm corp inc ltd llc plc group holdings bank fund trust exchange airline airlines airways carrier maker manufacturer
  zoo aquarium gallery theatre theater orchestra studio insurer lender automaker carmaker drugmaker chipmaker brewery shipyard utility supermarket
  retailer supplier operator producer publisher startup brand chain
  party campaign union federation association society organisation organization league alliance coalition movement network foundation charity institute
  institution university college school academy hospital clinic museum church diocese synod club team
  newspaper media paper magazine outlet broadcaster channel station daily weekly website times post journal tribune herald gazette news radio television tv
  center centre centers centres service services team teams unit panel watchdog regulator secretariat directorate headquarters delegation
  kremlin pentagon nato un eu who imf opec fbi cia nsa doj fda cdc epa fcc sec ftc irs nasa esa state nation country countries capital side sides
  militia rebels opposition regime junta monarchy palace vatican treasury command family prosecution defense defence industry
  committee subcommittee caucus conference think-tank thinktank consortium observatory laboratory lab factory plant mill port airport
  ngo body bodies ministry ministries agencies companies banks governments unions parties campaigns prosecutors
`);

/** First words of names of places, lower-cased: "South Velm", "San Olmo". */
export const PLACE_OPENINGS: ReadonlySet<string> = list(
  'san santa los las new north south east west northern southern eastern western central fort port mount lake cape upper lower',
);
