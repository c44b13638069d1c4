/** Words that say nothing about what a sentence is about, folded as `splitWords` folds them. */
export const STOP_WORDS: readonly string[] = `
a about above across added after again against ago all almost along already also although always am among an and another any
anyone anything are arent around as asked at away back be became because been before began behind being believe below between
both but by came can cannot cant come comes could couldnt day days did didnt do does doesnt doing done dont down during each
either else end enough even ever every everyone everything far few first for from full further gave get gets getting give given
go goes going gone good got great had hadnt has hasnt have havent having he hed hell her here heres hers herself hes him himself his
how however i id if ill im in including into is isnt it its itself ive just keep kept know known knows large last later least less
let lets like likely little long look looking lot made mainly make makes making many may maybe me mean means might mine more most
much must my myself near need needs neither never new next no nobody none nor not nothing now of off often old on once one ones only
onto or other others our ours ourselves out over own part people per perhaps place point put quite rather really reported right said same
saw say saying says see seem seemed seems seen several shall she shes should shouldnt since so some somebody someone something
sometimes soon still such take taken takes taking tell than that thats the their theirs them themselves then there theres
these they theyre theyve thing things think this those though thought three through thus time times to today together told too took
toward towards two under until up upon us use used very via want wanted wants was wasnt way ways we week well went were werent
weve what whatever when where whether which while who whole whom whose why will with within without wont work would wouldnt year years
yes yesterday yet you youre your yours
monday tuesday wednesday thursday friday saturday sunday
`
  .trim()
  .split(/\s+/);
