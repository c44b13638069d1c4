/** The agencies under whose names a report stands, where those here and there are others. */
export interface CreditedAgencies {
  readonly here: readonly string[];
  readonly there: readonly string[];
}
