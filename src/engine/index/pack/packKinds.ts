import type { EntityKind } from '../../../model/IndexFile';
import type { StatementKind } from '../../../model/Statement';

/** Kinds as a pack numbers them; their order is part of the format. */
export const KINDS: readonly StatementKind[] = ['direct', 'mixed', 'indirect', 'unattributed'];
/** Of one entity named in several articles the first of these kinds holds. */
export const ENTITY_KINDS: readonly EntityKind[] = ['agency', 'person', 'organisation', 'place', 'other'];
