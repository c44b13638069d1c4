import type { RuleName } from './RuleName';

/** `unnamed`: the page names nobody ("a senior official"). */
export type SpeakerKind = 'person' | 'organisation' | 'document' | 'unnamed';

/** Who a source is, resolved within the page. */
export interface Speaker {
  /** Same id, same speaker, within one report. */
  readonly id: string;
  /** Full name as far as the page tells; for the unnamed the description as printed ("a senior official"). */
  readonly name: string;
  /**
   * Role and rank as the page gives them ("Russian Foreign Minister", "Major General"), or null. Of the unnamed what the description says they are ("senior official");
   * shown beside a name by `roleBeside`.
   */
  readonly role: string | null;
  readonly kind: SpeakerKind;
  /** The page's own words for withholding the name ("not authorised to speak"), else null. */
  readonly reason: string | null;
  /** How the source was resolved to this speaker. */
  readonly foundBy: RuleName;
}
