import type { Speaker } from '../../model/Speaker';
import { StatementLine } from '../../ui/StatementLine';
import type { SpeakerGroup } from '../../ui/summarise';
import type { Translate } from '../../ui/Translate';

interface Props {
  readonly groups: readonly SpeakerGroup[];
  readonly t: Translate;
  readonly onReveal: (statement: string) => void;
}

/** Who says what: each speaker with role and count, then the statements with their chains. */
export function SpeakerList({ groups, t, onReveal }: Props) {
  return (
    <>
      {groups.map(({ speaker, statements }) => (
        <section key={speaker?.id ?? ''} class="speaker-group">
          <h3 class="row">
            <span>
              {speaker?.name ?? t('speakerUnknown')} <span class="role">{describeRole(speaker, t)}</span>
            </span>
            <span class="number">{statements.length}</span>
          </h3>
          {statements.map((statement) => (
            <StatementLine key={statement.id} statement={statement} t={t} onReveal={onReveal} />
          ))}
        </section>
      ))}
    </>
  );
}

function describeRole(speaker: Speaker | null, t: Translate): string {
  if (speaker?.kind !== 'unnamed') return speaker?.role ?? '';
  return speaker.reason === null ? t('unnamed') : t('unnamedBecause', speaker.reason);
}
