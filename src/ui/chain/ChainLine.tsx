import type { Hop } from '../../model/Chain';
import type { Statement } from '../../model/Statement';
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
 * "noted › this page"; with ⋯ before what is carried.
 */
export function ChainLine({ statement, t }: Props) {
  const [first] = statement.chain.hops;
  const cue = first && isTold(first) ? '' : cueOf(statement);
  const words = ({ hop, name, tone }: ChainNode) => {
    if (name === null || tone === 'page') return t('thisPage');
    return hop && isTold(hop) ? `${t('relationTold')} ${name}` : name;
  };
  return (
    <span class="chain-line">
      {cue}
      {chainSteps(statement)
        .slice(1)
        .map(({ link, nodes }, index) => {
          const begins = index === 0 && cue === '';
          return (
            <>
              {link === 'carried' && (
                <span class="carried" role="img" aria-label={t('carriedOver')} title={t('carriedOver')}>
                  {begins ? '⋯ ' : ' ⋯ '}
                </span>
              )}
              {link !== 'carried' && !begins && <span aria-hidden="true"> › </span>}
              {nodes.map(words).join(' + ')}
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
