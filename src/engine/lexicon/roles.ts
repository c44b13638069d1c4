import { wordSet } from './wordSet';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Nouns that say what a single person is, lower-cased, singular. "the …" with one of these refers to a person. */
export const ROLE_HEADS: ReadonlySet<string> = list(`
  president vice-president pm secretary premier minister chancellor secretary undersecretary senator representative congressman congresswoman lawmaker
  legislator assemblyman assemblywoman councilman councilwoman councillor councilor alderman deputy mp mep delegate governor mayor commissioner
  ambassador diplomat envoy consul negotiator mediator spokesman spokeswoman spokesperson chief head director manager executive ceo cfo coo cto
  chairman chairwoman chairperson chair founder cofounder co-founder owner co-owner partner boss leader co-leader whip speaker frontrunner front-runner
  general admiral colonel major captain lieutenant sergeant commander corporal brigadier marshal officer commandant veteran soldier pilot
  inspector detective sheriff constable superintendent prosecutor attorney lawyer solicitor barrister judge justice magistrate advocate counsel
  professor lecturer teacher principal headteacher headmistress headmaster matron mate dean rector provost researcher scientist analyst economist expert specialist scholar academic
  historian sociologist psychologist psychiatrist epidemiologist biologist physicist chemist astronomer geologist meteorologist climatologist
  virologist engineer doctor physician surgeon nurse paramedic pharmacist veterinarian therapist
  author writer novelist poet playwright editor journalist reporter correspondent columnist commentator presenter host anchor broadcaster
  blogger critic photographer filmmaker director producer actor actress comedian singer songwriter musician guitarist drummer bassist rapper
  dancer artist painter sculptor designer architect chef model star celebrity influencer youtuber
  coach manager captain player striker midfielder defender goalkeeper quarterback pitcher driver rider champion referee skipper winger forward playmaker centre-back opener batsman bowler seamer spinner jockey trainer sprinter swimmer golfer cyclist gymnast boxer fighter rookie boss goalscorer sportsman sportswoman
  bishop archbishop cardinal pope priest pastor reverend rabbi imam cleric ayatollah patriarch monk nun chaplain
  king queen prince princess duke duchess emperor sultan emir sheikh monarch royal
  mason rower worker farmer fisherman driver mechanic electrician carpenter builder cleaner cook waiter waitress barber tailor miner trucker
  businessman businesswoman entrepreneur investor banker trader broker accountant consultant contractor developer landlord tenant shopkeeper
  adviser advisor aide strategist pollster lobbyist activist campaigner organizer organiser volunteer protester protestor demonstrator
  coordinator administrator treasurer trustee auditor watchdog ombudsman regulator official bureaucrat
  candidate nominee contender hopeful incumbent challenger opponent rival politician statesman
  member predecessor successor counterpart fellow associate assistant representative agent guard
  resident neighbor neighbour villager tourist passenger pedestrian driver motorist shopper customer visitor
  student pupil graduate intern trainee apprentice
  survivor victim witness eyewitness bystander suspect defendant plaintiff accused inmate prisoner detainee refugee migrant deportee evacuee
  man woman boy girl teenager mother father mom dad parent son daughter brother sister uncle aunt cousin nephew niece wife husband
  widow widower fiancee fiance girlfriend boyfriend grandmother grandfather spouse relative friend colleague
  republican democrat conservative tory liberal socialist independent congressman
  billionaire millionaire mogul tycoon magnate donor oligarch philanthropist insider loyalist dissident defector whistleblower
  forecaster curator conservationist ecologist environmentalist botanist zoologist archaeologist anthropologist philosopher theologian immunologist
  oncologist cardiologist neurologist neuroscientist statistician mathematician criminologist dermatologist nutritionist dietitian midwife dentist
  paediatrician pediatrician toxicologist microbiologist hydrologist seismologist volcanologist oceanographer astrophysicist astronaut cosmonaut
  programmer technologist librarian archivist composer conductor choreographer screenwriter comedian councilmember assemblymember coroner magistrate
  juror lifeguard crofter baker butcher grocer bartender plumber welder rancher grower winemaker brewer restaurateur hotelier landlady landowner
  homeowner shareholder commuter hiker climber surfer skier skater wrestler goalie linebacker cornerback shortstop outfielder catcher umpire
  teammate roommate classmate neighbour coworker co-worker caregiver carer grandson granddaughter stepfather stepmother ex-wife ex-husband
  hero legend icon pundit observer skeptic supporter fan narrator owner breeder keeper ranger firefighter policeman policewoman cop
`);

/** Plural or collective nouns for people who are not named: a source made of one of these is unnamed. */
export const PEOPLE_HEADS: ReadonlySet<string> = list(`
  mps congresspeople officials sources aides advisers advisors experts analysts economists scientists researchers critics opponents supporters backers allies
  lawmakers senators representatives congressmen legislators councillors ministers diplomats leaders executives managers employees staffers staff
  workers teachers students parents residents locals neighbors neighbours villagers witnesses eyewitnesses survivors victims relatives families
  protesters protestors demonstrators activists campaigners organizers organisers volunteers voters delegates candidates politicians republicans
  democrats conservatives liberals people persons individuals men women children kids fans players users customers consumers investors traders
  lawyers attorneys prosecutors judges jurors investigators detectives officers soldiers troops commanders insiders observers commentators
  pundits pollsters strategists donors members attendees participants respondents viewers readers historians scholars academics doctors nurses
  farmers drivers passengers tourists refugees migrants detainees others some many most several few several those both neither none one two three
  someone somebody anyone everyone everybody nobody americans britons russians ukrainians israelis palestinians source person colleagues friends
  reporters journalists crowd public audience crowds owners fishermen skippers engineers mothers fathers guests clients patients pilots crew
`);

/** Words that come before a role head as part of it ("former", "deputy", "foreign", "prime"), lower-cased. */
export const ROLE_MODIFIERS: ReadonlySet<string> = list(`
  former ex acting interim deputy vice assistant associate senior junior chief lead top longtime long-time veteran retired current incoming outgoing
  newly new then-president then late prime foreign interior defense defence finance health education justice transport trade energy labour labor home
  environment agriculture culture sports tourism economy security state federal national regional local city county district house senate majority
  minority general executive managing founding co- first second special presidential vice-presidential press campaign communications policy
  political military naval army navy air police fire attorney under permanent
`);

/** Ways to speak of somebody again that need not have been told as a role before: "the tycoon", "the Democrat", "the 54-year-old". */
export const EPITHETS: ReadonlySet<string> = list(
  'tycoon mogul magnate billionaire millionaire star veteran politician man woman actor actress singer author writer democrat republican lawmaker ' +
    'legislator candidate nominee contender hopeful frontrunner front-runner conservative liberal businessman businesswoman entrepreneur father mother ' +
    'suspect defendant victim survivor witness activist native teenager retiree incumbent international striker midfielder winger defender goalkeeper forward rookie skipper champion statesman legend icon champion',
);

/** Roles by which somebody of a bare surname is called. */
export const RANKS = wordSet(
  'president vice-president premier minister chancellor secretary undersecretary senator representative congressman congresswoman assemblyman assemblywoman councilman councilwoman councillor councilor alderman delegate governor mayor commissioner ambassador general admiral colonel major captain lieutenant sergeant commander corporal brigadier marshal officer inspector detective sheriff constable superintendent judge justice magistrate attorney professor dean doctor coach bishop archbishop cardinal pastor reverend rabbi imam ayatollah patriarch king queen prince princess duke duchess emperor sultan emir sheikh pope deputy chairman chairwoman spokesman spokeswoman speaker director trooper monk nun priest manager chief head leader ceo mp',
);

/** The young, who are told by their age rather than by an office. */
export const YOUTH = wordSet('boy girl child teenager student pupil');

/** Offices that whoever has another role in the article does not hold besides, unless it is one of the same kind. */
export const SOLE_OFFICES = wordSet(
  'mayor sheriff coroner bishop archbishop pope king queen governor ambassador surgeon judge',
);

/** Roles by which those of `SOLE_OFFICES` may be called as well. */
export const WORDS_OF_OFFICES = wordSet(
  'mayor sheriff coroner bishop archbishop pope king queen governor ambassador surgeon judge justice magistrate cardinal pontiff monarch envoy diplomat doctor republican democrat candidate nominee politician prelate incumbent officer father mother leader man woman president',
);

/** Nouns for any body, by which a text means the one that it is about. */
export const ANY_BODY = wordSet('charity company firm organisation organization group nonprofit');

/** Bodies of which a story has one by this noun; parties, companies and teams it has several. */
export const ONE_IN_A_STORY = wordSet(
  'zoo museum hospital university college academy institute airport aquarium gallery theatre theater orchestra brewery shipyard diocese synod observatory laboratory embassy',
);
