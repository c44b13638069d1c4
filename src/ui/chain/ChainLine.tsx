import type { Hop } from '../../model/Chain';
import type { Statement } from '../../model/Statement';
import { listWords } from '../listWords';
import type { Translate } from '../Translate';
import { type ChainNode, chainSteps } from './chainSteps';
import { relationKey } from './relationKey';

interface Props {
  readonly statement: Pick<Statement, 'speaker' | 'chain' | 'cue'>;
  readonly t: Translate;
}

/** A longer cue says more than a line has room for. In UTF-16 code units. */
const CUE_AT_MOST = 30;

/**
 * The chain behind its speaker in one line, beginning with the cue: "told reporters › Norda Wire › this page",
 * "noted › this page"; with ⋯ before what is carried. What the signs between them tell the eye is heard in words.
 */
export function ChainLine({ statement, t }: Props) {
  const [first] = statement.chain.hops;
  const cue = first && isTold(first) ? '' : cueOf(statement);
  const steps = chainSteps(statement).slice(1);
  const wordsOf = ({ hop, name, tone }: ChainNode) => {
    if (name === null || tone === 'page') return t('thisPage');
    return hop && isTold(hop) ? t('toldName', name) : name;
  };
  const heard = steps.flatMap(({ link, nodes }) =>
    nodes.map((node) => (link === 'carried' ? t('nameCarriedOver', wordsOf(node)) : wordsOf(node))),
  );
  const way = t('byWayOf', listWords(heard, t));
  return (
    <span class="chain-line" role="img" aria-label={cue === '' ? way : listWords([cue, way], t)}>
      <bdi>{cue}</bdi>
      {steps.map(({ link, nodes }, index) => {
        const begins = index === 0 && cue === '';
        return (
          <>
            {link === 'carried' && (
              <span class="carried" title={t('carriedOver')}>
                {begins ? '⋯ ' : ' ⋯ '}
              </span>
            )}
            {link !== 'carried' && !begins && ' › '}
            {nodes.map((node, beside) => (
              <>
                {beside > 0 && ' + '}
                <bdi>{wordsOf(node)}</bdi>
              </>
            ))}
          </>
        );
      })}
    </span>
  );
}

/** "told reporters": the cue and its audience in one. */
function isTold(hop: Hop): boolean {
  return hop.kind === 'event' && relationKey(hop) === 'relationTold';
}

function cueOf({ cue }: Props['statement']): string {
  const words = cue.map(({ text }) => text).join(' … ');
  return /\p{L}/u.test(words) && words.length <= CUE_AT_MOST ? words : '';
}
