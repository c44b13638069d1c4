import type { Block } from '../../model/Block';
import type { Passage } from '../../model/Passage';
import { passageOf } from './passageOf';
import type { Sketch } from './Sketch';

const SAYS_OF = /^(?:said|says|wrote|writes|recalled|recalls|added|adds|joked|tweeted)$/u;
/** A name, then what is spoken of: no body's name, which has a capital. */
const OF_SOMETHING =
  /^((?:\p{Lu}[\p{L}.’'-]*\s){0,3}\p{Lu}[\p{L}’'-]*)\sof\s(?:the|a|an|his|her|their|its|this|that|these|those)\s\p{Ll}/u;
/** A noun phrase, then what is his. */
const OF_HIS = /^((?:the|a|an)\s[^,;:]{2,60}?)\sof\s(?:his|her|their)\s/u;
/** Nouns that ask for an "of" of their own: "the father of her child". */
const RELATES =
  /\s(?:mother|father|parent|brother|sister|son|daughter|friend|wife|husband|widow|head|leader|one|author|owner|member)s?$/u;

/** The source without what is spoken of, where it follows its verb: "said [Novak] of the scheme in 2014", "said [the tycoon] of his plan". */
export function withoutTopic({ source, cue }: Sketch, blocks: readonly Block[]): readonly Passage[] {
  const [first] = source;
  const [verb] = cue;
  if (!first || !verb || verb.block !== first.block || first.start - verb.end !== 1) return source;
  if (!first.text.includes(' of ') || !SAYS_OF.test(verb.text)) return source;
  const speaker = (OF_SOMETHING.exec(first.text) ?? OF_HIS.exec(first.text))?.[1];
  if (!speaker || RELATES.test(speaker)) return source;
  const own = passageOf(blocks, first.block, first.start, first.start + speaker.length);
  return own ? [own, ...source.slice(1)] : source;
}
