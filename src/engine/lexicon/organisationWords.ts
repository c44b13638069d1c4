import { wordSet } from './wordSet';

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
  registry guild inspectorate ombudsman archive archives confederation brotherhood workshop
  ngo body bodies ministry ministries agencies companies banks governments unions parties campaigns prosecutors
`);

/** What departments are for, as their names print it, lower-cased: "the Department for Environment, Food and Rural Affairs". */
export const POLICY_FIELDS: ReadonlySet<string> = list(`
  affairs agriculture aid arts care charities children commerce communications community communities constitutional consumer consumers cooperation culture
  customs defence defense development digital disabilities disarmament ecology economy education emergencies emergency employment energy enforcement enterprise
  environment equality export families family finance firearms fisheries fishing food foreign forestry forests gender growth hazards health heritage home housing humanitarian
  immigration industry information infrastructure inclusion innovation insurance integration investment irrigation justice labour labor land lands livestock local markets media medicine
  migration mines minerals mining naturalisation nutrition pensions petroleum planning power prices productivity prevention rail railways records recreation refugees regulation relief
  resources rights roads rural safety sanitation science security services settlements shipping skills social solidarity sport sports statistics sustainability
  taxation technology tourism town trade training transport transportation transparency tribal urban veterans waste water welfare wildlife women work works youth
`);

/** First words of names of places, lower-cased: "South Velm", "San Olmo". */
export const PLACE_OPENINGS: ReadonlySet<string> = list(
  'san santa los las new north south east west northern southern eastern western central fort port mount lake cape upper lower',
);

/** What a company's name may end with or leave out. */
export const COMPANY_FORMS = wordSet('inc corp co company ltd group plc bank holdings llc');

/** Last words of names of companies that go by the rest: "United" for United Airlines, "KVXR" for KVXR News. */
export const SPOKEN_WITHOUT = wordSet(
  'airlines airways motors motor energy foods systems technologies pharmaceuticals therapeutics electric electronics entertainment records studios pictures games partners industries brands hotels resorts solutions news radio television tv magazine newspapers supermarkets stores',
);

/** What follows a company's name, not a person's: "Marsh shares", "Marsh’s customers". */
export const BEHIND_COMPANY_NAMES = wordSet(
  'spokesman spokeswoman spokesperson ceo cfo coo executive executives share shares stock stocks employees workers customers users product products officials chief headquarters subsidiary engineers store stores inc corp co ltd group plc',
);

/** What is said of a company behind its name: "the Velm app". */
export const COMPANY_NOUNS = wordSet('giant app platform startup start-up');

/** Words that make another body of a short name: "AFP Action". */
export const BEHIND_OTHER_BODIES = wordSet(
  'action party leader chief commissioner fund province government govt council movement official officials police minister ministers cm cabinet assembly lawmakers residents voters law state forces security troops soldiers high president officer officers commander detective detectives investigators superintendent',
);

/** Last words of names of firms and bodies that mean something else by themselves. */
export const BODY_ENDINGS = wordSet(
  'global insights analytics partners capital ventures holdings solutions dynamics logistics protection enforcement patrol zoo aquarium deputies commons lords representatives ratings research advisors advisers associates consulting properties',
);

/** Bodies of a government that are called after what they are for. */
export const DEPARTMENTS = wordSet('department ministry');
