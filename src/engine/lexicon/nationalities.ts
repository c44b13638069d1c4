import { wordSet } from './wordSet';

/** Country or region -> words for it and its people, lower-cased: "the Russian leader" is the leader of Russia. */
const TABLE =
  'russia:russian,moscow,kremlin|united states:american,u.s,us,washington,america|united kingdom:british,uk,u.k,britain,london|france:french,paris|germany:german,berlin|' +
  'italy:italian,rome|spain:spanish,madrid|portugal:portuguese,lisbon|netherlands:dutch|belgium:belgian|sweden:swedish,stockholm|norway:norwegian,oslo|denmark:danish|' +
  'finland:finnish,helsinki|poland:polish,warsaw|ukraine:ukrainian,kyiv,kiev|belarus:belarusian,minsk|czech republic:czech,prague|slovakia:slovak|hungary:hungarian,budapest|' +
  'romania:romanian|bulgaria:bulgarian|serbia:serbian,belgrade|croatia:croatian|greece:greek,athens|turkey:turkish,ankara,türkiye|cyprus:cypriot|syria:syrian,damascus|' +
  'iraq:iraqi,baghdad|iran:iranian,tehran|israel:israeli,jerusalem|palestine:palestinian|lebanon:lebanese,beirut|jordan:jordanian,amman|egypt:egyptian,cairo|' +
  'saudi arabia:saudi,riyadh|uae:emirati|qatar:qatari,doha|kuwait:kuwaiti|bahrain:bahraini|oman:omani,muscat|yemen:yemeni,houthi|libya:libyan,tripoli|tunisia:tunisian|' +
  'algeria:algerian|morocco:moroccan|sudan:sudanese,khartoum|ethiopia:ethiopian|kenya:kenyan,nairobi|uganda:ugandan|nigeria:nigerian,abuja|ghana:ghanaian|' +
  'south africa:south african|zimbabwe:zimbabwean|china:chinese,beijing|japan:japanese,tokyo|south korea:south korean,korean,seoul|north korea:north korean,pyongyang|' +
  'taiwan:taiwanese,taipei|india:indian,delhi|pakistan:pakistani,islamabad|bangladesh:bangladeshi,dhaka|sri lanka:sri lankan|afghanistan:afghan,kabul|nepal:nepalese|' +
  'myanmar:burmese|thailand:thai,bangkok|vietnam:vietnamese,hanoi|cambodia:cambodian|laos:lao|malaysia:malaysian|singapore:singaporean|indonesia:indonesian,jakarta|' +
  'philippines:philippine,filipino,manila|australia:australian,canberra|new zealand:new zealander|canada:canadian,ottawa|mexico:mexican|cuba:cuban,havana|' +
  'venezuela:venezuelan,caracas|colombia:colombian|brazil:brazilian|argentina:argentine,argentinian|chile:chilean|peru:peruvian|bolivia:bolivian|ecuador:ecuadorian|' +
  'costa rica:costa rican|austria:austrian,vienna|switzerland:swiss|ireland:irish,dublin|scotland:scottish|wales:welsh|georgia:georgian|armenia:armenian|' +
  'azerbaijan:azerbaijani|kazakhstan:kazakh|uzbekistan:uzbek|mongolia:mongolian|iceland:icelandic|estonia:estonian|latvia:latvian|lithuania:lithuanian|' +
  'europe:european|africa:african|asia:asian|somalia:somali|congo:congolese|rwanda:rwandan|haiti:haitian|england:english';

/** Word -> its country. */
export const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  TABLE.split('|').flatMap((line): [string, string][] => {
    const [country = '', words = ''] = line.split(':');
    return [[country, country], ...words.split(',').map((w): [string, string] => [w, country])];
  }),
);

/** Nouns for people of a country that are not its adjective. */
export const NATIONAL_NOUNS = wordSet(
  'spaniard frenchman frenchwoman englishman englishwoman scot scotsman irishman welshman dutchman dutchwoman briton swede dane finn pole serb croat turk argentine texan londoner',
);

/** Initials of countries and unions of them, as printed without stops. */
export const INITIALS_OF_NATIONS: ReadonlySet<string> = new Set(['US', 'UK', 'EU', 'UN', 'UAE']);
