import type { BrowserContext } from 'playwright';
import { extensionId } from './serviceWorker';

/** As Chromium numbers them: a policy that must be kept, of the whole machine, from its administrator. */
const MANDATORY = { level: 1, scope: 1, source: 5 };

/**
 * Sets what an organisation sets for the extension, in place of what it had set, by the browser's own page for trying
 * policies. @throws Error where the browser does not take it.
 */
export async function setManaged(context: BrowserContext, set: Readonly<Record<string, unknown>>): Promise<void> {
  const namespace = await extensionId(context);
  const policies = Object.entries(set).map(([name, value]) => ({ ...MANDATORY, namespace, name, value }));
  const page = await context.newPage();
  await page.goto('chrome://policy/test');
  const send = `sendWithPromise('setLocalTestPolicies', ${JSON.stringify(JSON.stringify(policies))}, '')`;
  await page.evaluate(`import('chrome://resources/js/cr.js').then(({ sendWithPromise }) => ${send})`);
  await page.close();
}
