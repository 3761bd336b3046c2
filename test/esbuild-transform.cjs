const { transformSync } = require('esbuild');

/** Jest runs CommonJS; the sources are ES modules in TypeScript. `import.meta.url` becomes the file's own URL. */
module.exports = {
  process(source, filename) {
    const { code, map } = transformSync(source, {
      loader: filename.endsWith('.ts') ? 'ts' : 'js',
      format: 'cjs',
      target: 'node20',
      sourcemap: true,
      sourcefile: filename,
      define: { 'import.meta.url': '__importMetaUrl' },
      banner: "const __importMetaUrl = require('node:url').pathToFileURL(__filename).href;",
    });

    return { code, map };
  },
};
