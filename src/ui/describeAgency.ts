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
  /** "state-owned: Ministry of Information (as of 2025)", or "state-owned (2025)": never without its date. */
  readonly owner: string;
}

/** Country and ownership of an agency in words. */
export function describeAgency({ country, ownership }: AgencyFacts, t: Translate): AgencyWords {
  const name = country === null ? '' : countryName(country, t);
  if (ownership === null) return { country: name, owner: '' };
  const { kind, owner, asOf } = ownership;
  const key = OWNERSHIP[kind];
  const words = key === undefined ? kind : t(key);
  return {
    country: name,
    owner: owner === '' ? t('ownershipDated', words, asOf) : t('ownerDated', words, owner, asOf),
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
