import type { AgencyRole } from '../model/Report';
import { countWords } from './countWords';
import { describeAgency } from './describeAgency';
import { listWords } from './listWords';
import type { AgencySummary } from './summarise';
import type { MessageKey, Translate } from './Translate';

const ROLE: Record<AgencyRole, MessageKey> = {
  dateline: 'roleDateline',
  byline: 'roleByline',
  'credit-line': 'roleCreditLine',
  'reported-by': 'roleReportedBy',
  told: 'roleTold',
  'photo-credit': 'rolePhotoCredit',
};

/** One agency the page cites: who it is and owned by whom as of when, where it is cited, how much it carried. */
export function AgencyLine({ agency, t }: { readonly agency: AgencySummary; readonly t: Translate }) {
  const { country, owner } = describeAgency(agency.facts, t);
  const cited = agency.roles.map(({ role, mentions }) =>
    mentions > 1 ? t('roleTimes', t(ROLE[role]), String(mentions)) : t(ROLE[role]),
  );
  return (
    <li class="agency">
      <div class="row">
        <span>
          <b>{agency.name}</b> <span class="small">{country}</span>
        </span>
        <span class="number">{countWords('carried', agency.statements, t)}</span>
      </div>
      {owner !== '' && <p class="small">{owner}</p>}
      <p class="small">{t('citedAs', listWords(cited, t))}</p>
    </li>
  );
}
