import type { AgencyFacts } from '../model/Report';
import { describeAgency } from './describeAgency';
import { Listed } from './Listed';
import type { Translate } from './Translate';

interface Props {
  readonly name: string;
  readonly facts: AgencyFacts;
  readonly t: Translate;
}

/** An agency with its country and, where known for certain, who owns it and as of when. */
export function AgencyNote({ name, facts, t }: Props) {
  const { country, owner } = describeAgency(facts, t);
  return (
    <p class="small agency">
      <b>{name}</b>
      {country !== '' && ' · '}
      <Listed parts={[country, owner].filter((part) => part !== '')} />
    </p>
  );
}
