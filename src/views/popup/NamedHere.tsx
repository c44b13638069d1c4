import { useState } from 'preact/hooks';
import type { NamedThing } from '../../model/NamedThing';
import { countWords } from '../../ui/countWords';
import type { Translate } from '../../ui/Translate';

/** So many names of a kind are shown; further ones are named once or twice. */
const SHOWN = 12;
const HEADINGS = [
  ['person', 'namedPeople'],
  ['organisation', 'namedOrganisations'],
  ['agency', 'namedAgencies'],
  ['place', 'namedPlaces'],
  ['other', 'namedOthers'],
] as const;

interface Props {
  /** Asks for those that the page names and the index does not know. */
  readonly load: () => Promise<readonly NamedThing[]>;
  readonly t: Translate;
}

/** Whom and what the page names besides what the index knows: read only when the reader opens it. */
export function NamedHere({ load, t }: Props) {
  const [named, setNamed] = useState<readonly NamedThing[] | 'unasked' | 'failed'>('unasked');
  const open = (isOpen: boolean) => {
    if (isOpen && named === 'unasked') void load().then(setNamed, () => setNamed('failed'));
  };
  return (
    <section>
      <details onToggle={(event) => open(event.currentTarget.open)}>
        <summary>{t('headingNamed')}</summary>
        {named === 'unasked' && <p class="small">{t('reading')}</p>}
        {named === 'failed' && <p class="small">{t('namesFailed')}</p>}
        {Array.isArray(named) && named.length === 0 && <p class="small">{t('nothingNamed')}</p>}
        {Array.isArray(named) &&
          HEADINGS.map(([kind, heading]) => (
            <OneKind key={kind} heading={t(heading)} named={named.filter((one) => one.kind === kind)} t={t} />
          ))}
      </details>
    </section>
  );
}

function OneKind({ heading, named, t }: { heading: string; named: readonly NamedThing[]; t: Translate }) {
  if (named.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul class="named">
        {named.slice(0, SHOWN).map(({ name, mentions }) => (
          <li key={name}>
            <bdi>{name}</bdi> <span class="small">{countWords('mentions', mentions, t)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
