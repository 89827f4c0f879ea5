import { paraglideVitePlugin } from '@inlang/paraglide-js';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { sampleServer } from './test/sample/server.ts';

const api = ['/api', '/openapi.json', '/healthz', '/readyz'];

/**
 * RACCORDO_API is the address of a running server; without it, development and
 * preview answer from the sample in test/sample.
 */
export default defineConfig(() => {
  const server = process.env.RACCORDO_API;
  const proxy = server ? Object.fromEntries(api.map(path => [path, server])) : undefined;
  return {
    base: './',
    plugins: [
      !process.env.VITEST &&
        paraglideVitePlugin({
          project: './project.inlang',
          outdir: './src/paraglide',
          strategy: ['localStorage', 'preferredLanguage', 'baseLocale'],
        }),
      { ...optimizeLocales.vite({ locales: ['it-IT', 'en-US'] }), enforce: 'pre' as const },
      react(),
      ...(server ? [] : [sampleServer()]),
    ],
    server: { proxy },
    preview: { proxy },
    build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 600 },
    test: {
      environment: 'happy-dom',
      include: ['src/**/*.test.{ts,tsx}'],
      setupFiles: ['test/setup.ts'],
    },
  };
});
