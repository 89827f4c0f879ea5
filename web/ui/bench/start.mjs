/**
 * The first picture in a cold browser: node bench/start.mjs http://127.0.0.1:8080/ [runs]
 * Each run starts Chromium anew with an empty profile. Figures in ms: from the start of
 * the first script to the chart drawn, from the request to the chart drawn; and the
 * bytes of script that were received (compressed or not, as the server sends them).
 */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const [base = 'http://127.0.0.1:8080/', runs = '5'] = process.argv.slice(2);
const installed = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const executablePath = existsSync(installed) ? installed : undefined;
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
];

async function once() {
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'it-IT' });
  await page.addInitScript(() => {
    new MutationObserver((_, me) => {
      if (!document.querySelector('[role=treeitem]')) return;
      me.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('drawn')));
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(base);
  await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0);
  const figures = await page.evaluate(() => {
    const drawn = performance.getEntriesByName('drawn')[0].startTime;
    const scripts = performance.getEntriesByType('resource').filter(r => r.name.endsWith('.js'));
    return {
      request: drawn,
      script: drawn - Math.max(...scripts.map(r => r.responseEnd)),
      bytes: scripts.reduce((n, r) => n + r.encodedBodySize, 0),
    };
  });
  await browser.close();
  return figures;
}

const all = [];
for (let i = 0; i < Number(runs); i++) all.push(await once());
const middle = key => Math.round(all.map(f => f[key]).sort((a, b) => a - b)[Math.floor(all.length / 2)]);
console.log(
  `median of ${runs}: request to chart ${middle('request')} ms, script to chart ${middle('script')} ms, script ${middle('bytes')} bytes`,
);
