import { wordSet } from './wordSet';

/** Conjunctions whose clause, where it comes first, is followed by the main one behind a comma. */
export const FRONTING =
  /(?:^|[,;]\s|\b(?:and|but|that)\s)(?:although|though|while|if|when|because|since|unless|once|as long as|even if|even though)\s[^,;]*$/iu;

/** Verbs with whom they are said to behind them, by what opens what is said then. */
export const ADDRESSING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      [
        'to',
        'challenge challenges challenged tell tells told order orders ordered instruct instructs instructed advise advises advised invite invites invited press presses pressed beg begs begged implore implores implored persuade persuaded command commands commanded warn warns warned remind reminds reminded exhort exhorts exhorted',
      ],
      [
        'that',
        'promise promises promised tell tells told assure assures assured warn warns warned remind reminds reminded inform informs informed advise advises advised notify notified convince convinced persuade persuaded',
      ],
      ['for', 'press presses pressed ask asks asked beg begs begged'],
    ] as const
  ).map(([opener, verbs]) => [opener, wordSet(verbs)]),
);
/** Behind a quoted word these open no noun it belongs to. */
export const NO_NOUN_BEHIND = wordSet(
  'and but or nor that which who when while because as if after before since until on in at during by with from to for of about over under through against via into without is was are were has had will would can could may might must said says told added according it he she they we i you this',
);
/** Adjectives behind which a word for speech is a noun: "former legal counsel". */
export const BEFORE_NOUNS =
  /^(?:former|legal|general|senior|deputy|chief|famous|own|last|first|second|third|final|new|recent|special|several|many|few|such|other|latest|annual|public|\p{Ll}{2,}(?:ous|ful|ical|less))$/u;
