import { wordSet } from './wordSet';

/** Last words of names of premises. */
export const PREMISES = wordSet(
  'bar pub garden gardens street road avenue boulevard square hotel inn cafe café restaurant tavern diner stadium arena theatre theater library beach mall',
);

/** Last words of names of places, days and things. */
export const LAST_WORDS_OF_NO_PERSON = wordSet(
  'year day eve week street road avenue river lake sea ocean island islands mountain mountains valley county park airport bridge war cup prize award awards act bill law plan league games olympics festival square tower hall hotel beach bay coast city town village state states kingdom republic empire telescope app store strip gulf strait peninsula region province district east west north south center centre wave system deal accord motors electric mills dynamics airlines energy foods systems international technologies pharmaceuticals entertainment records studios pictures labs capital partners ventures industries brands hotels resorts markets solutions',
);

/** Those of them that are surnames as well: "Jane Hall", "Robert Street". */
export const LAST_WORDS_AND_SURNAMES = wordSet('hall day law park west north lake bay street bridge weeks');

/** A name behind these is as likely a place as anything. */
export const BEFORE_PLACES = wordSet('in at near across outside inside');

/** A name behind these is a place more often than not. */
export const BEFORE_NAMED_PLACES = wordSet('in at near from to outside across inside around toward towards');

/** Cities that end like adjectives of nations. */
export const CITIES_LIKE_ADJECTIVES = wordSet('tehran amman delhi tripoli nairobi helsinki hanoi taipei');

/** Behind these words for an occasion a building is meant: "the meeting house". */
export const BUILDINGS = wordSet('house houses room rooms centre center building desk hall place point ground grounds');

/** Words that make a place of the name they follow or end: "Norda camp", "Halden River". */
export const PLACE_NOUNS = wordSet(
  'camp city town village province region district county state island islands river lake sea strait bay coast valley desert mountain mountains border checkpoint crossing area zone base airport port harbour harbor bridge street square park beach peninsula republic federation kingdom emirate emirates',
);
