import type { Statement } from '../../model/Statement';
import type { Translate } from '../Translate';
import { type ChainNode, chainSteps } from './chainSteps';
import { relationKeys } from './relationKeys';

interface Props {
  readonly statement: Pick<Statement, 'speaker' | 'chain'>;
  readonly t: Translate;
}

/** The chain behind its speaker in one line: "told reporters › Norda Wire › this page", with ⋯ before what is carried. */
export function ChainLine({ statement, t }: Props) {
  const words = ({ hop, name, tone }: ChainNode) => {
    if (name === null || tone === 'page') return t('thisPage');
    return hop?.kind === 'event' ? `${t(relationKeys[hop.relation])} ${name}` : name;
  };
  return (
    <span class="chain-line">
      {chainSteps(statement)
        .slice(1)
        .map((step, index) => (
          <>
            {step.link === 'carried' && (
              <span class="carried" role="img" aria-label={t('carriedOver')} title={t('carriedOver')}>
                {index > 0 ? ' ⋯ ' : '⋯ '}
              </span>
            )}
            {step.link !== 'carried' && index > 0 && <span aria-hidden="true"> › </span>}
            {step.nodes.map(words).join(' + ')}
          </>
        ))}
    </span>
  );
}
