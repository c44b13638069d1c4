import type { AgencyFacts } from '../model/Report';
import type { MessageKey, Translate } from './Translate';

const OWNERSHIP: Readonly<Record<string, MessageKey>> = {
  'state-owned': 'ownershipStateOwned',
  'state-affiliated': 'ownershipStateAffiliated',
  public: 'ownershipPublic',
  cooperative: 'ownershipCooperative',
  nonprofit: 'ownershipNonprofit',
  private: 'ownershipPrivate',
  party: 'ownershipParty',
  'armed-group': 'ownershipArmedGroup',
  'press-release': 'ownershipPressRelease',
};

/** What is known of an agency, each part empty where nothing is. */
export interface AgencyWords {
  /** "Russia". */
  readonly country: string;
  /** "state-owned (2025)": never without its date. */
  readonly ownership: string;
  /** "Ministry of Information, as of 2025". */
  readonly owner: string;
}

/** Country and ownership of an agency in words. */
export function describeAgency({ country, ownership }: AgencyFacts, t: Translate): AgencyWords {
  const kind = ownership === null ? undefined : OWNERSHIP[ownership.kind];
  return {
    country: country === null ? '' : countryName(country, t),
    ownership:
      ownership === null ? '' : t('ownershipDated', kind === undefined ? ownership.kind : t(kind), ownership.asOf),
    owner: ownership?.owner ? t('ownerDated', ownership.owner, ownership.asOf) : '',
  };
}

/** The country's name in the language of the messages; the code itself where it is not known. */
function countryName(code: string, t: Translate): string {
  try {
    return new Intl.DisplayNames([t('locale')], { type: 'region' }).of(code) ?? code;
  } catch {
    return code; // not the form of a code
  }
}
