import type { Passage } from '../../model/Passage';
import type { AgencyRole } from '../../model/Report';
import type { CreditName } from './findCreditNames';

/** Takes up a credit that one of the readers of credit lines has found. */
export type AddCredit = (
  name: Pick<CreditName, 'agency' | 'name'>,
  role: AgencyRole,
  evidence: string,
  at: Passage | null,
  carries: boolean,
) => void;
