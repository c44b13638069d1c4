/** Whether a match pattern ("<all_urls>") is of all sites. */
export function isEverySite(pattern: string): boolean {
  return /^(?:<all_urls>|(?:\*|https?):\/\/\*\/\*)$/.test(pattern);
}
