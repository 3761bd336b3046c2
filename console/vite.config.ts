import vue from '@vitejs/plugin-vue';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { tokensCss } from './theme/tokens-css';

/** Gives `virtual:tokens.css`, made from design/tokens.json at build time. */
function tokens(): Plugin {
  const id = 'virtual:tokens.css';
  return {
    name: 'yuanshou-tokens',
    resolveId: (source) => (source === id ? id : null),
    load: (source) => (source === id ? tokensCss() : null),
  };
}

/** A page of this folder. */
function page(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/console/',
  plugins: [vue(), tokens()],
  build: {
    outDir: fileURLToPath(new URL('../dist/console', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy allows no data addresses for scripts and styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Three pages: the desk, and two without an account: of a letter, and of a code to scan.
    rollupOptions: { input: [page('index.html'), page('reply.html'), page('page.html')] },
  },
});
