import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { findChromium } from '../browsers/findChromium';
import { bytesAsText } from '../build/bytesAsText';
import { projectRoot } from '../lib/projectRoot';
import { madeUpText } from './madeUpText';
import { median } from './median';
import { printTable } from './printTable';

async function bundlePage(): Promise<string> {
  const entry = join(projectRoot(), 'scripts', 'bench', 'paintingPage.ts');
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    plugins: [bytesAsText],
    write: false,
    format: 'iife',
    target: 'chrome121',
  });
  return outputFiles[0]!.text;
}

function madeUpPage(): string {
  const [headline = '', ...paragraphs] = madeUpText(4_000, 3).split('\n\n');
  const body = paragraphs.map((text) => `<p>${text.replace(/norda/gi, '<a href="#">$&</a>')}</p>`).join('\n');
  return `<!doctype html><html lang="en"><title>${headline}</title><body><article><h1>${headline}</h1>${body}</article></body></html>`;
}

/** Time to paint fifty statements in a real Chromium, beside mark.js, which wraps them in elements. */
export async function paintingSpeed(): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) {
    console.log('\nPainting: skipped, as there is no Chromium here (`npm start` gets one).');
    return;
  }
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    await page.setContent(madeUpPage());
    await page.addScriptTag({ content: await bundlePage() });
    const { ours, markJs } = await page.evaluate<{ ours: number[]; markJs: number[] }>('paintBothWays()');
    const [a, b] = [median(ours), median(markJs)];
    printTable(
      'Painting 50 statements in Chromium, ms (medians)',
      ['', 'ours', 'mark.js', 'ratio'],
      [['finding and painting', a.toFixed(2), b.toFixed(2), `${(b / a).toFixed(0)} ×`]],
    );
  } finally {
    await browser.close();
  }
}
