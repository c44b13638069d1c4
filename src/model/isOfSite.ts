/** Whether a host is of one of these sites. A site is a host ("mail.example") with all that lies under it ("www.mail.example"). */
export function isOfSite(host: string, sites: readonly string[]): boolean {
  return sites.some((site) => site !== '' && (host === site || host.endsWith(`.${site}`)));
}
