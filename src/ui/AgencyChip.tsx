import type { AgencyFacts } from '../model/Report';
import { describeAgency } from './describeAgency';
import type { Translate } from './Translate';

interface Props {
  readonly name: string;
  readonly facts: AgencyFacts;
  readonly t: Translate;
}

/** An agency with its country and, where known for certain, who owns it and as of when. */
export function AgencyChip({ name, facts, t }: Props) {
  const { country, ownership, owner } = describeAgency(facts, t);
  return (
    <span class="chip" title={owner === '' ? undefined : owner}>
      <b>{name}</b>
      {[country, ownership].filter((part) => part !== '').map((part) => ` · ${part}`)}
    </span>
  );
}
