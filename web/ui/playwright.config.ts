import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const installed = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const executablePath = existsSync(installed) ? installed : undefined;
const port = process.env.E2E_PORT ?? '8787';
const given = process.env.E2E_BASE_URL;
const store = process.env.E2E_STORE ?? `sqlite:${join(tmpdir(), `raccordo-e2e-${process.pid}.db`)}`;
const baseURL = given ?? `http://127.0.0.1:${port}/`;

/**
 * E2E_BASE_URL: a server that runs already. E2E_SERVER: the command of one to start,
 * which must answer at the port E2E_PORT (8787) with an edition imported; without
 * it, the program that `make build` wrote, with its samples in E2E_STORE (a new file).
 */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: false, // the tests of a file share what they keep
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0, // on a machine under load; what passes the second time only is told as flaky
  reporter: [['list']],
  use: {
    baseURL,
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--enable-unsafe-swiftshader',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--force-color-profile=srgb',
        '--font-render-hinting=none',
      ],
    },
  },
  webServer: given
    ? undefined
    : {
        command:
          process.env.E2E_SERVER ??
          `../../bin/raccordo serve --samples --store ${store} --addr 127.0.0.1:${port}`,
        url: `http://127.0.0.1:${port}/api/v1/editions`,
        reuseExistingServer: false,
        stderr: 'ignore',
        timeout: 60_000,
      },
});
