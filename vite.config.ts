import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import { markdownPage } from './web/markdown-page';

export default defineConfig({
  publicDir: 'web/public',
  plugins: [
    tailwindcss(),
    markdownPage(),
    remix({
      appDirectory: 'web/app',
      buildDirectory: 'build/web',
      serverModuleFormat: 'esm',
      ignoredRouteFiles: ['**/*.test.*'],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        // No manifest endpoint that a stranger can ask for routes (docs/decisions on the web stack).
        v3_lazyRouteDiscovery: false,
        // Off: nothing a visitor sends reaches turbo-stream (CVE-2026-34077).
        v3_singleFetch: false,
      },
    }),
  ],
});
