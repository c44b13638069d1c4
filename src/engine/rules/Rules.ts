import type { RuleName } from '../../model/RuleName';

/** Whether a rule or judge of this name is at work. Hosts leave all at work; the ledger switches one off to see what is lost without it. */
export type Rules = (name: RuleName) => boolean;

export const ALL_RULES: Rules = () => true;
