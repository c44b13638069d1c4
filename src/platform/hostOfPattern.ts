/** What a match pattern names: a host, with or without what lies under it. */
interface NamedHost {
  readonly host: string;
  readonly withSubdomains: boolean;
}

/** The host of a match pattern ("*://*.news.example/*"); null where it is of all sites, or of none on the web. */
export function hostOfPattern(pattern: string): NamedHost | null {
  const [, under, host] = /^(?:\*|https?):\/\/(\*\.)?([^/*]+)\//.exec(pattern) ?? [];
  return host === undefined ? null : { host, withSubdomains: under !== undefined };
}
