import type { Match } from '../model/Match';
import type { ClaimShown } from '../model/Report';
import { Differences } from './Differences';
import { formatDate } from './formatDate';
import { Listed } from './Listed';
import { listWords } from './listWords';
import { matchKeys } from './matchKeys';
import type { Translate } from './Translate';

interface Props {
  readonly match: Match;
  readonly claim: ClaimShown;
  readonly t: Translate;
}

function describeHops({ hops }: ClaimShown, t: Translate): string {
  return hops.length === 0
    ? t('nobodyBetween')
    : t(
        'via',
        listWords(
          hops.map((hop) => hop.actor),
          t,
        ),
      );
}

/** One claim of the index beside a statement: why it belongs here, where it stands, through whom, and its words. */
export function RelatedClaim({ match, claim, t }: Props) {
  const { title, outlet, published } = claim.article;
  const where = [
    ...(match.sameArticle ? [] : [outlet ?? t('quoted', title), published === null ? '' : formatDate(published, t)]),
    ...(claim.speaker === null && claim.hops.length === 0
      ? [t('nobodyCreditedThere')]
      : [claim.speaker ?? t('speakerUnknownShort'), describeHops(claim, t)]),
  ];
  return (
    <div class="related">
      <p class="small">
        <span class="tag">{t(matchKeys[match.kind])}</span>
        {match.sameArticle && <strong> · {t('sameArticle')}</strong>} ·{' '}
        <Listed parts={where.filter((part) => part !== '')} />
      </p>
      <p class="words" title={title} dir="auto">
        {match.changes.length > 0 ? <Differences changes={match.changes} /> : claim.content}
      </p>
      {match.changes.length > 0 && (
        <p class="small legend">
          <del>{t('onlyThere')}</del> <ins>{t('onlyHere')}</ins>
        </p>
      )}
    </div>
  );
}
