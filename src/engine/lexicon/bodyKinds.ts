/** Nouns of bodies by kind, lower-cased: "the carrier" may be an airline, "the daily" a newspaper, never the other. */
const KINDS: readonly string[] = [
  'company firm corporation corp inc ltd llc plc group holdings carrier airline airlines airways maker automaker carmaker manufacturer retailer supplier operator producer ' +
    'startup brand chain business employer developer insurer lender bank fund trust exchange supermarket utility energy motors industries foods systems steel mills ' +
    'pharmaceuticals pharma electric power gas oil labs technologies studios entertainment label records builder contractor co giant miner drugmaker',
  'newspaper paper daily weekly tabloid magazine broadcaster channel station network site website outlet publication portal news times post journal tribune herald ' +
    'gazette courier mail star sun mirror guardian observer telegraph chronicle standard press radio tv television agency wire media',
  'ministry department ministries bureau office secretariat directorate agency authority administration commission board inspectorate regulator watchdog government council ' +
    'municipality executive cabinet treasury service services registry',
  'court tribunal judges bench judiciary',
  'police force constabulary rcmp sheriff troopers deputies officers prosecutors prosecution',
  'party campaign opposition coalition',
  'union unions federation association guild society confederation alliance chamber league forum lobby',
  'club team side fc united city athletic rovers wanderers albion town franchise',
  'university college school academy institute institution faculty laboratory lab observatory',
  'hospital clinic infirmary trust nhs',
  'army navy forces military marines corps command militia',
  'museum gallery theatre theater orchestra festival opera philharmonic',
  'charity foundation ngo organisation organization movement network fund campaigners group',
  'church diocese archdiocese synod',
];

const KIND_OF: ReadonlyMap<string, number> = new Map(
  KINDS.flatMap((words, kind) => words.split(' ').map((word): [string, number] => [word, kind + 1])).reverse(),
);

/** Number of the kind of body that a noun names, lower-cased; 0 where it names none. */
export const bodyKindOf = (noun: string): number => KIND_OF.get(noun) ?? 0;
