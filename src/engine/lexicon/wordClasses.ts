/**
 * Closed classes of words, and the commonest of some open ones, as the tagger tells them apart; words parted by spaces. Of a word in two lists the later
 * one counts.
 */
export const WORD_CLASSES = {
  determiner: 'the a an this these those some any no each every another all both many most several few more such',
  subject: 'i he she we they',
  object: 'me him her us them himself herself themselves myself itself',
  it: 'it there you',
  possessive: 'my his its our their your',
  preposition:
    'in on at for from with about into over after before during against between among under through since until within without toward towards around near upon despite per amid across behind beyond including',
  of: 'of',
  by: 'by',
  to: 'to',
  that: 'that',
  as: 'as',
  wh: 'who whom whose which what when where why how whether',
  conjunction: 'and or but nor yet so',
  subordinator: 'if because while although though unless than whereas',
  be: "is are was were be been being am isn't aren't wasn't weren't 's 're 'm",
  have: "has have had having hasn't haven't hadn't 've",
  does: "do does did done doing don't doesn't didn't",
  modal: "will would can could may might must shall should won't wouldn't can't cannot couldn't shouldn't 'll 'd",
  not: 'not never hardly',
  adverb: 'also then now just only even still already again later earlier once too very here today',
  title:
    'mr mrs ms dr sen rep gov president senator governor minister secretary prime chancellor judge justice sir lord prof professor gen general col maj lt capt captain sgt king queen prince pope father rev sheikh mayor',
  time: 'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december yesterday tomorrow tonight week month year',
  role: 'spokesman spokeswoman spokesperson official officials chairman chairwoman chief head director leader leaders analyst analysts expert experts adviser advisers aide aides researcher researchers scientist scientists author coach manager executive lawyer lawyers attorney police authorities government ministry agency department office campaign party report study survey poll statement documents sources source witness witnesses critics supporters officer ambassador economist professor residents',
  sayPast:
    'said told added noted wrote tweeted explained announced argued claimed stated insisted declared warned asked replied acknowledged',
  sayNow:
    'says tells adds notes writes explains announces argues claims states insists declares warns asks replies say tell think believe believes thinks',
} as const;
