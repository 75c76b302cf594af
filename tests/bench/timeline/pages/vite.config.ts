import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The pages of the other timelines, as a program that used them would be built. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  logLevel: 'error',
  build: {
    outDir: resolve(import.meta.dirname, '../../../../build/bench/pages'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    target: 'chrome140',
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: ['vis', 'gravity', 'react-calendar'].map((name) => resolve(import.meta.dirname, `${name}.html`)),
    },
  },
});
