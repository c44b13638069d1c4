import { wordSet } from './wordSet';

/** Roles that only women have. */
export const FEMALE_ROLES = wordSet(
  'actress mother daughter wife sister widow queen princess duchess grandmother niece aunt headmistress matron',
);

/** Roles that only men have. */
export const MALE_ROLES = wordSet(
  'spokesman congressman businessman chairman councilman policeman statesman fisherman father son husband brother king prince duke nephew uncle',
);
