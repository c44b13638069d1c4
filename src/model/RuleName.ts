/**
 * The name of a rule or learned judge that makes or changes a statement, a speaker or a hop: kebab-case, and stable, for the ledger
 * (`npm run bench -- ledger`) counts by it. Who makes one of these says so in its `foundBy`; who changes a statement adds its own name
 * behind. Where a judge settles among proposals the name is the proposal's, so that the ledger shows which proposals are worth having. A
 * rule can be switched off by its name in one place: `engine/Rules`.
 */
export type RuleName = string;
