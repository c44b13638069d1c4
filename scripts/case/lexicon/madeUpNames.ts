/** Given names that stand in for others of the same gender, all in the lexicon of the engine, which tells "he" and "she" by them. */
export const MADE_UP_MEN: readonly string[] = 'Boris Otto Farid Gus Dmitri Milan Tarek Lars Anil Piet'.split(' ');
export const MADE_UP_WOMEN: readonly string[] = 'Ada Petra Hana Eva Carla Ingrid Leila Meena Olga Ruth'.split(' ');
/** Parts of names that are nobody's. */
export const NAME_BEGINNINGS: readonly string[] =
  'Nor Hal Est Vel Tor Bran Mar Kel Sol Dun Fen Gar Ost Rim Tal Wes'.split(' ');
export const NAME_ENDINGS: readonly string[] =
  'den mark wick lund ova strand ek holm amar ilde orn esk und aver ost imer'.split(' ');
/** Words of the calendar: names by their capital alone. */
export const CALENDAR: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun`.split(/\s+/),
);
