/**
 * The tab that a view is about which stands in a tab of its own, as the panel does on phones, named in its address
 * (`panel.html?tab=7`); null where it stands beside the page in front.
 */
export function tabAbout(): number | null {
  const given = new URLSearchParams(location.search).get('tab');
  return given === null ? null : Number(given);
}
