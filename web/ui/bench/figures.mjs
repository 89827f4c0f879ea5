/**
 * The figures of the browser app, measured against the program that `make build` wrote:
 * npm run bench [-- FILE], which also writes them to FILE as a table.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { edition } from './edition.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const installed = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const options = {
  executablePath: existsSync(installed) ? installed : undefined,
  args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader', '--disable-background-networking'],
};
const screen = { viewport: { width: 1440, height: 900 }, locale: 'it-IT', reducedMotion: 'reduce' };
const folder = mkdtempSync(join(tmpdir(), 'raccordo-bench-'));
const rows = [];
const say = (what, figure, bar) => {
  rows.push([what, figure, bar]);
  console.log(`${what}: ${figure} (bar: ${bar})`);
};
const of = (all, figure) =>
  Math.round(all.map(s => s[figure]).sort((a, b) => a - b)[Math.floor(all.length / 2)]);

function start() {
  const store = `sqlite:${join(folder, 'store.db')}`;
  const server = spawn(join(root, 'bin/raccordo'), [
    'serve',
    '--samples',
    '--store',
    store,
    '--addr',
    '127.0.0.1:0',
    '--lang',
    'en',
  ]);
  const address = new Promise((found, failed) => {
    server.stderr.on('data', d => {
      const at = /http:\/\/[\d.]+:\d+/.exec(String(d));
      if (at) found(`${at[0]}/`);
    });
    server.on('exit', () => failed(new Error('the server ended')));
  });
  return { server, address };
}

async function keep(base, e) {
  const form = new FormData();
  form.append('sources', new Blob([JSON.stringify(e)]), 'misura.json');
  const read = await fetch(`${base}api/v1/imports`, { method: 'POST', body: form });
  const { id, errors } = await read.json();
  if (!read.ok) throw new Error(JSON.stringify(errors));
  await fetch(`${base}api/v1/imports/${id}/keep`, { method: 'POST' });
  return e.edition.id;
}

/** From the request to the chart drawn, in a browser started anew with an empty profile. */
async function cold(base) {
  const browser = await chromium.launch(options);
  const page = await browser.newPage(screen);
  await page.addInitScript(() => {
    new MutationObserver((_, me) => {
      if (!document.querySelector('[role=treeitem]')) return;
      me.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('drawn')));
    }).observe(document, { childList: true, subtree: true });
  });
  const thread = await page.context().newCDPSession(page);
  await thread.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await thread.send('Performance.enable');
  await page.goto(base);
  await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0);
  const at = await page.evaluate(() => performance.getEntriesByName('drawn')[0].startTime);
  const { metrics } = await thread.send('Performance.getMetrics');
  await browser.close();
  return { at, work: 1000 * metrics.find(m => m.name === 'TaskDuration').value };
}

/**
 * What the scripts of the page took of the processor in each frame while act() goes on, and the
 * longest task, in ms. Time in which other programs had the processor does not count.
 */
async function traced(browser, page, act) {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const calls = traceEvents.filter(e => e.name === 'FunctionCall' && e.dur).sort((a, b) => a.ts - b.ts);
  const begins = traceEvents.filter(e => e.name === 'AnimationFrame' && e.ph === 'b').map(e => e.ts);
  begins.sort((a, b) => a - b);
  const frames = begins.map(() => 0);
  let end = 0;
  for (const c of calls) {
    if (c.ts < end) continue; // inside another call
    end = c.ts + c.dur;
    const at = begins.findLastIndex(b => b <= end);
    if (at >= 0) frames[at] += cpu(c);
  }
  const thread = calls[0]?.tid;
  const tasks = traceEvents.filter(e => e.name.endsWith('RunTask') && e.tid === thread && e.dur);
  return { frames, longest: Math.max(0, ...tasks.map(cpu)) };
}

const cpu = e => (e.tdur ?? e.dur) / 1000;

async function network(browser, base, id) {
  const page = await browser.newPage(screen);
  await page.goto(`${base}?edition=${id}&draw=network`);
  await page.locator('.network canvas, .empty h2').first().waitFor({ timeout: 120_000 });
  if (await page.locator('.network canvas').count()) {
    const box = await page.locator('.network canvas').first().boundingBox();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.waitForTimeout(2000);
    await page.mouse.move(x, y);
    const before = await page.screenshot();
    const { frames } = await traced(browser, page, async () => {
      for (let i = 0; i < 60; i++) await page.mouse.wheel(0, i < 30 ? -15 : 10);
    });
    if (before.equals(await page.screenshot())) throw new Error('the network did not move');
    await page.close();
    return { frames };
  }
  const said = await page.locator('.empty').evaluate(e => [...e.children].map(c => c.textContent).join('. '));
  await page.close();
  return { said: said.slice(0, 110) };
}

async function scroll(browser, address, row) {
  const page = await browser.newPage(screen);
  await page.goto(address);
  await page.locator(row).nth(20).waitFor({ timeout: 120_000 });
  await page.mouse.move(500, 500);
  const { longest } = await traced(browser, page, async () => {
    for (let i = 0; i < 60; i++) {
      await page.mouse.wheel(0, 400);
      await page.waitForTimeout(20);
    }
  });
  await page.close();
  return longest;
}

const { server, address } = start();
try {
  const base = await address;
  const [starts, bare] = [[], []];
  for (let i = 0; i < 5; i++) {
    starts.push(await cold(base));
    bare.push(await cold('data:text/html,<p role=treeitem>x'));
  }
  say(
    'first picture in a cold browser, median of 5',
    `${of(starts, 'at')} ms, of which ${of(starts, 'work')} ms the page’s own thread (a page of one line: ${of(bare, 'at')} and ${of(bare, 'work')} ms)`,
    '1,500 ms',
  );
  const assets = join(root, 'web/ui/dist/assets');
  const main = readdirSync(assets).filter(f => /^index-.*\.js$/.test(f));
  const page = readFileSync(join(root, 'web/ui/dist/index.html'), 'utf8');
  const first = readdirSync(assets).filter(f => f.endsWith('.js') && page.includes(f));
  const size = first.reduce((n, f) => n + gzipSync(readFileSync(join(assets, f)), { level: 9 }).length, 0);
  say(
    `start script, gzip -9 (${first.length || main.length} files)`,
    `${(size / 1000).toFixed(1)} kB`,
    '160 kB',
  );

  const browser = await chromium.launch(options);
  const { frames, said } = await network(browser, base, await keep(base, edition(5000, 15_000)));
  if (frames) {
    frames.sort((a, b) => a - b);
    const mean = frames.reduce((a, b) => a + b, 0) / frames.length;
    say(
      `own work a frame while a network of 5,000 units and 15,000 lines is zoomed (${frames.length} frames)`,
      `mean ${mean.toFixed(1)} ms, p95 ${frames[Math.floor(frames.length * 0.95)].toFixed(1)} ms`,
      '8 ms',
    );
  } else say('a network of 5,000 units and 15,000 lines', `refused: ${said}`, '8 ms a frame');
  const large = await keep(base, edition(10_000, 50_000));
  const whole = await network(browser, base, large);
  say(
    'a network of 10,000 units and 50,000 lines',
    whole.said ? `refused: “${whole.said}”` : 'drawn',
    'refused politely, or usable',
  );
  say(
    'the table of an edition of 10,000 units scrolls (200 rows a page), longest task',
    `${Math.round(await scroll(browser, `${base}?edition=${large}&draw=table`, '.table tbody tr'))} ms`,
    '50 ms',
  );
  const closed = `${base}?view=compare&before=${large}&change=unit_closed&form=tree&toggled=unit_closed*3`;
  say(
    'a tree of 10,001 rows, all of them shown, scrolls, longest task',
    `${Math.round(await scroll(browser, closed, '[role=treeitem]'))} ms`,
    '50 ms',
  );
  await browser.close();
  const [, file] = process.argv.slice(1);
  if (file) {
    const table = rows.map(r => `| ${r.join(' | ')} |`).join('\n');
    writeFileSync(
      file,
      `# Figures of the browser app\n\nMeasured by \`npm --prefix web/ui run bench\` after \`make build\`, in headless Chromium without a graphics card (WebGL in software), on ${cpus().length} cores with a load of ${loadavg()[0].toFixed(0)}. Work is time of the processor; the other times grow with the load.\n\n| what | measured | bar |\n|---|---|---|\n${table}\n`,
    );
  }
} finally {
  server.removeAllListeners('exit');
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
