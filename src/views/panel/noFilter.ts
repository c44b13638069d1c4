import type { Filter } from '../../ui/Filter';

/** Everything is to be seen. */
export const NO_FILTER: Filter = { speaker: null, agency: null, kind: null, route: null };
