import type { AgencyCitation, Report } from '../model/Report';
import { roleBeside } from '../model/roleBeside';
import type { Statement } from '../model/Statement';
import { AgencyNote } from './AgencyNote';
import { ChainPicture } from './chain/ChainPicture';
import { countWords } from './countWords';
import { describeDepth } from './describeDepth';
import { describeSetting } from './describeSetting';
import { isHeading } from './isHeading';
import { isUnsure } from './isUnsure';
import { Listed } from './Listed';
import { RelatedClaim } from './RelatedClaim';
import type { Translate } from './Translate';

interface Props {
  readonly statement: Statement;
  readonly report: Report;
  /** So many claims of the index are shown; of the others it is said that there are more. */
  readonly relatedShown: number;
  readonly t: Translate;
}

/** What is known of a statement besides its speaker's name: role, circumstances, doubt, chain, agencies, related claims. */
export function StatementBody({ statement, report, relatedShown, t }: Props) {
  const { kind, chain } = statement;
  const heading = isHeading(statement, report);
  const drawn = kind !== 'unattributed' && !(heading && chain.hops.length === 0);
  return (
    <>
      {linesOf(statement, t).map((parts, index) => (
        <p key={index} class="soft">
          <Listed parts={parts} />
        </p>
      ))}
      {isUnsure(statement) && <p class="unsure">{t('unsure')}</p>}
      {drawn && <ChainPicture key={statement.id} statement={statement} t={t} />}
      <p class="depth">{heading ? t('depthHeading') : describeDepth(statement, t)}</p>
      {agenciesOf(statement, report).map(({ id, name, facts }) => (
        <AgencyNote key={id} name={name} facts={facts} t={t} />
      ))}
      <Related statement={statement} report={report} relatedShown={relatedShown} t={t} />
    </>
  );
}

/** Role, circumstances and the reason for no name. A lone "said" needs no line of its own. */
function linesOf(statement: Statement, t: Translate): string[][] {
  const { speaker } = statement;
  const role = [roleBeside(speaker)].filter((part) => part !== null);
  const setting = describeSetting(statement, t);
  const unnamed =
    speaker?.kind === 'unnamed' ? [speaker.reason ? t('unnamedBecause', speaker.reason) : t('unnamed')] : [];
  const lines = setting.length > 1 ? [role, unnamed, setting] : [[...role, ...setting], unnamed];
  return lines.filter((parts) => parts.length > 0);
}

/** The agencies on a statement's way, once each, in the order of the chain. */
function agenciesOf({ chain }: Statement, { agencies }: Report): AgencyCitation[] {
  const ids = new Set(chain.hops.map((hop) => hop.agency));
  return [...ids].flatMap((id) => agencies.find((agency) => agency.id === id) ?? []);
}

function Related({ statement, report, relatedShown, t }: Props) {
  const there = statement.matches.filter((match) => report.claims[match.claim] !== undefined);
  // What this very article repeats says less than what others have.
  const known = [...there.filter((match) => !match.sameArticle), ...there.filter((match) => match.sameArticle)];
  const more = known.length - relatedShown;
  return (
    <>
      {known.slice(0, relatedShown).map((match) => {
        const claim = report.claims[match.claim];
        return claim && <RelatedClaim key={match.claim} match={match} claim={claim} t={t} />;
      })}
      {more > 0 && <p class="small">{countWords('moreRelated', more, t)}</p>}
    </>
  );
}
