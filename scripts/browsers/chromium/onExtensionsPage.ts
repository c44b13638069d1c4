import type { BrowserContext } from 'playwright';

/** Has the browser's own page of extensions do something with this one, whose id is `id` in the script. */
export async function onExtensionsPage(context: BrowserContext, script: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`(async () => {
    const all = await chrome.developerPrivate.getExtensionsInfo();
    const { id } = all.find(({ name }) => name === 'According To');
    await ${script};
  })()`);
  await page.close();
}
