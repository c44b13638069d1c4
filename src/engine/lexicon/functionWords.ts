const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Words that are no part of a name though a sentence, a headline or a title may print them with a capital; lower-cased. */
export const FUNCTION_WORDS: ReadonlySet<string> = list(`
  a an the this that these those each every some any no all both either neither another other such what which who whom whose
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs himself herself itself themselves
  and or but nor so yet for if because although though while when whenever where wherever since until unless before after as than whether once
  of in on at by to from with without about against between into through during over under above below up down out off near among across behind
  beyond despite except inside outside per toward towards upon via within like unlike amid around along
  is are was were be been being am do does did done has have had having will would shall should can could may might must
  not only also even still just now then there here too very more most less least much many few several first last next again ever never
  yes no oh well however moreover meanwhile nonetheless nevertheless instead indeed perhaps maybe earlier later today yesterday tomorrow tonight
  according asked said says speaking following including despite given regarding thanks please let how why one two three four five six seven eight nine ten
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
`);

/** Lower-case particles that join the parts of a person's name. */
export const NAME_PARTICLES: ReadonlySet<string> = list(
  'arap uulu kyzy ó ní nic ap i ole wa de la le los las del dela della dello degli delle dei des di da do dos das du vom van von der den ter ten zu zur al el bin ibn bint binti ould ben abu y e af av st',
);

/** Articles and possessives that open a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = list(
  'a an the this that these those his her its their our my your one another each every some any no both',
);
