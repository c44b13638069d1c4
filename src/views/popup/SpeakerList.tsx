import type { Speaker } from '../../model/Speaker';
import { Count } from '../../ui/Count';
import { countWords } from '../../ui/countWords';
import type { SpeakerGroup } from '../../ui/groupBySpeaker';
import { StatementLine } from '../../ui/StatementLine';
import type { Translate } from '../../ui/Translate';

/** So many speakers, and statements of each, are open at once; the rest unfold. A wire story easily has a hundred. */
const SPEAKERS_OPEN = 8;
const STATEMENTS_OPEN = 3;

interface Props {
  readonly groups: readonly SpeakerGroup[];
  readonly t: Translate;
  readonly onReveal: (statement: string) => void;
}

/** Who says what: each speaker with role and count, then the statements with their chains. */
export function SpeakerList({ groups, t, onReveal }: Props) {
  const entry = (group: SpeakerGroup) => (
    <SpeakerEntry key={group.speaker?.id ?? ''} group={group} t={t} onReveal={onReveal} />
  );
  const rest = groups.slice(SPEAKERS_OPEN);
  return (
    <>
      {groups.slice(0, SPEAKERS_OPEN).map(entry)}
      {rest.length > 0 && (
        <details class="more-speakers">
          <summary>{countWords('moreSpeakers', rest.length, t)}</summary>
          {rest.map(entry)}
        </details>
      )}
    </>
  );
}

function SpeakerEntry({ group, t, onReveal }: Omit<Props, 'groups'> & { readonly group: SpeakerGroup }) {
  const { speaker, statements } = group;
  const lines = statements.map((statement) => (
    <StatementLine key={statement.id} statement={statement} t={t} onReveal={onReveal} />
  ));
  return (
    <section class="speaker-group">
      <h3 class="row">
        <span>
          <bdi>{speaker?.name ?? t('speakerUnknown')}</bdi> <bdi class="role">{describeRole(speaker, t)}</bdi>
        </span>
        <Count stem="statements" count={statements.length} t={t} />
      </h3>
      {lines.slice(0, STATEMENTS_OPEN)}
      {lines.length > STATEMENTS_OPEN && (
        <details>
          <summary>{countWords('moreKnown', lines.length - STATEMENTS_OPEN, t)}</summary>
          {lines.slice(STATEMENTS_OPEN)}
        </details>
      )}
    </section>
  );
}

function describeRole(speaker: Speaker | null, t: Translate): string {
  if (speaker?.kind !== 'unnamed') return speaker?.role ?? '';
  return speaker.reason === null ? t('unnamedShort') : t('unnamedBecause', speaker.reason);
}
