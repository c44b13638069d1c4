import { sitePattern } from './sitePattern';

/** The match patterns of sites named by their hosts ("mail.example"); what is no host is passed over. */
export function patternsOf(hosts: readonly string[]): string[] {
  return hosts.flatMap((host) => sitePattern(`https://${host}/`) ?? []);
}
