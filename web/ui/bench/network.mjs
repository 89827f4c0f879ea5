/**
 * Own work a frame of the network at many nodes: node bench/network.mjs [nodes] [frames]
 * Draws a tree with lateral lines (3 lines a node) with sigma as the app uses it, pans,
 * and reads from the browser's trace how long scripts of the page ran in each frame.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';

const [nodes = '5000', frames = '60'] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
const server = await createServer({
  root,
  configFile: false,
  server: { port: 0, host: '127.0.0.1' },
  logLevel: 'error',
});
await server.listen();
const installed = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const browser = await chromium.launch({
  executablePath: existsSync(installed) ? installed : undefined,
  args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader'],
});
const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
page.on('pageerror', e => console.error(e.message));
await page.goto(`${server.resolvedUrls.local[0]}bench/network.html`);
await page.waitForFunction(() => 'prepare' in window, undefined, { timeout: 120_000 });
const lines = await page.evaluate(n => window.prepare(n), Number(nodes));
await browser.startTracing(page, { categories: ['devtools.timeline'] });
await page.evaluate(n => window.pan(n), Number(frames));
const trace = JSON.parse((await browser.stopTracing()).toString());
const work = trace.traceEvents.filter(e => e.name === 'FireAnimationFrame' && e.dur).map(e => e.dur / 1000);
work.sort((a, b) => a - b);
const mean = work.reduce((a, b) => a + b, 0) / work.length;
const p95 = work[Math.floor(work.length * 0.95)];
console.log(
  `${nodes} nodes, ${lines} lines: own work a frame ${mean.toFixed(1)} ms (p95 ${p95.toFixed(1)} ms), ${work.length} frames`,
);
await browser.close();
await server.close();
