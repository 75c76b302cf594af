import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page, for both hosts: no inline script or style, nothing from elsewhere, so that the strict policy holds. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: '../build/renderer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'chrome140',
    sourcemap: false,
    chunkSizeWarningLimit: 2000,
  },
});
