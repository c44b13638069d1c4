import type { ClaimShown, EntityFound } from '../model/Report';
import { countWords } from './countWords';
import { formatDate } from './formatDate';
import { Listed } from './Listed';
import type { Translate } from './Translate';

/** So many claims unfold under one name, the best first. */
const CLAIMS_SHOWN = 5;

interface Props {
  readonly entity: EntityFound;
  readonly claims: Readonly<Record<string, ClaimShown>>;
  readonly t: Translate;
}

/** Somebody or something on this page that the index knows; claims about it from elsewhere unfold. */
export function EntityLine({ entity: { name, mentions, claims: ids }, claims, t }: Props) {
  const label = (
    <span>
      <b>
        <bdi>{name}</bdi>
      </b>{' '}
      <span class="small">{countWords('mentions', mentions, t)}</span>
    </span>
  );
  if (ids.length === 0) return <p class="entity">{label}</p>;
  return (
    <details class="entity">
      <summary class="row">
        {label}
        <span class="number">{countWords('claims', ids.length, t)}</span>
      </summary>
      {ids.slice(0, CLAIMS_SHOWN).map((id) => {
        const claim = claims[id];
        return claim && <ClaimLine key={id} claim={claim} t={t} />;
      })}
      {ids.length > CLAIMS_SHOWN && <p class="small">{countWords('moreKnown', ids.length - CLAIMS_SHOWN, t)}</p>}
    </details>
  );
}

function ClaimLine({ claim: { content, speaker, article }, t }: { claim: ClaimShown; t: Translate }) {
  const where = [
    speaker ?? t('nobodyCredited'),
    article.outlet ?? t('quoted', article.title),
    article.published === null ? null : formatDate(article.published, t),
  ];
  return (
    <div class="claim">
      <p class="words" dir="auto">
        {content}
      </p>
      <p class="small">
        <Listed parts={where.filter((part) => part !== null)} />
      </p>
    </div>
  );
}
