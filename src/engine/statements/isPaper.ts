import { DOCUMENT_HEADS } from '../lexicon/documents';
import { wordSet } from '../text/wordSet';

/** The main noun is not looked for further than this, in UTF-16 code units. */
const REACH = 80;
/** What follows a main noun: "the report of …", "a statement issued by …". */
const BEHIND_HEAD = wordSet('of by from in on issued released published');

/** Whether a source is a paper by its main noun: "a statement", "the transcript of the call". */
export function isPaper(source: string): boolean {
  const words = source.slice(0, REACH).toLowerCase().split(' ');
  const end = source.length > REACH ? words.length - 2 : words.length - 1;
  const head = words.findIndex((w, i) => w.endsWith(',') || i === end || BEHIND_HEAD.has(words[i + 1]!));
  return head >= 0 && DOCUMENT_HEADS.has(words[head]!.replace(/[,.]$/u, ''));
}
