import { foldLoosely } from './findHeadline';

/** Commonest words of languages in Latin script that news is written in; each word stands in one list only where it can. */
const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as it at by from his he has be are this have not but an they which their who had will would',
  fr: 'le la les des et du une est dans que qui pour sur au par pas plus avec ce',
  es: 'el los las del que en una por con para su se al lo como y es la de',
  pt: 'o os da do das dos que em uma com para não ao sua pelo e é no um',
  it: 'il che di è per un una della del dei con non si nel alla da ha più gli',
  de: 'der die das und ist von den mit zu für auf nicht dem sich ein eine im auch',
  nl: 'de het een van en dat is niet op te zijn met voor die aan er om ook',
};

/** Characters that are looked at: more than a thousand words, of which each language has its commonest. */
const SAMPLE = 8_000;

/** Running text has more of its language's words than this share; lists of names and results have fewer, as have languages without a list here. */
const RUNNING_TEXT = 0.08;
/** No other language has so large a share of English words: text is English however many names of another it holds. */
const SURELY_ENGLISH = 0.2;
/** A text of fewer words is believed to be what the page says. */
const ENOUGH_WORDS = 12;

export interface LanguageFinding {
  /** BCP 47 tag, or null where neither words nor markup tell; `und` where the words are of a language not known here. */
  readonly language: string | null;
  readonly english: boolean;
  /** Whether there are sentences: not where a page calls English what has hardly a common word of any language (names, results). */
  readonly running: boolean;
}

function shareOf(words: readonly string[], list: ReadonlySet<string>): number {
  let hits = 0;
  for (const word of words) if (list.has(word)) hits++;
  return hits / words.length;
}

/** The language of a text by its commonest words; they win over what the page declares. */
export function detectLanguage(text: string, declared: string | null): LanguageFinding {
  const words = foldLoosely(text.slice(0, SAMPLE)).match(/[^\d ]+/g) ?? [];
  const says = declared?.trim().toLowerCase() ?? null;
  const saysEnglish = says?.startsWith('en') === true;
  if (words.length < ENOUGH_WORDS) return { language: declared, english: says === null || saysEnglish, running: true };
  const other = says === null || saysEnglish ? 'und' : declared;
  let best = 'und';
  let bestShare = RUNNING_TEXT;
  let englishShare = 0;
  for (const [language, list] of Object.entries(COMMON_WORDS)) {
    const share = shareOf(words, new Set(list.split(' ')));
    if (language === 'en') englishShare = share;
    if (share > bestShare) {
      best = language;
      bestShare = share;
    }
    // No other is asked about most pages.
    if (englishShare >= SURELY_ENGLISH) break;
  }
  const isLatin = (word: string): boolean => /^[a-z\u00df-\u024f\u1e00-\u1eff]/.test(word);
  if (englishShare < SURELY_ENGLISH && words.filter(isLatin).length < 0.5 * words.length)
    return { language: other, english: false, running: true };
  const running = best !== 'und' || !saysEnglish;
  if (best === 'en' || englishShare >= SURELY_ENGLISH || !running)
    return { language: saysEnglish ? declared : 'en', english: true, running };
  return { language: other === 'und' ? best : other, english: false, running };
}
