import { expect, it } from 'vitest';
import { inBothBrowsers } from './inBothBrowsers';
import { article } from './madeUpPages';
import { PATIENCE } from './patience';

inBothBrowsers('a fine screen', { allSites: true, fine: true }, (reader) => {
  it('has a popup as wide as any other, most of it for what it says', async () => {
    const page = await reader().open(article);
    const popup = await page.openPopup();
    await expect.poll(() => popup.text(), PATIENCE).toContain('Ada Novak');
    await expect.poll(() => popup.evaluate('devicePixelRatio')).toBe(3);
    // Its window grows for a while; what was too wide for it was given up by then.
    await popup.evaluate('new Promise((done) => setTimeout(done, 1000))');
    expect(await popup.evaluate<number>('innerWidth')).toBeGreaterThanOrEqual(400);
    expect(await popup.evaluate(`document.documentElement.classList.contains('narrow')`)).toBe(false);
    expect(await popup.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    const footer = await popup.evaluate<number>(`document.querySelector('footer').offsetHeight / innerHeight`);
    expect(footer).toBeLessThan(0.3);
    await page.closePopup();
    await page.close();
  });
});
