// The Dockerfile engine and its shell parser belong to the backend and the CLI. This bundles the
// frontend plugin as a browser gets it, and says what of the engine came along.
import { createRequire } from 'node:module';
import { engineInBundle } from './lib/browserBundle.mjs';
import { inRoot } from './lib/paths.mjs';

const fromBuild = createRequire(
  createRequire(inRoot('package.json')).resolve(
    '@backstage/cli-module-build/package.json',
  ),
);
const { build } = createRequire(fromBuild.resolve('rollup-plugin-esbuild'))(
  'esbuild',
);

/** The frontend's own code and what it takes from this repository; other packages stay outside. */
const ownCodeAlone = {
  name: 'own-code-alone',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path: specifier, kind }) =>
      kind === 'entry-point' ||
      specifier.startsWith('@cookie-factory/') ||
      specifier === 'unbash'
        ? undefined
        : { path: specifier, external: true },
    );
  },
};

const { metafile } = await build({
  entryPoints: ['index.ts', 'alpha.tsx'].map(file =>
    inRoot('plugins', 'platform-teams', 'src', file),
  ),
  absWorkingDir: inRoot(),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'browser',
  minify: true,
  write: false,
  outdir: inRoot('.cache', 'bundle'),
  metafile: true,
  loader: { '.svg': 'text', '.png': 'dataurl', '.css': 'empty' },
  logLevel: 'error',
  plugins: [ownCodeAlone],
});

const { core, data, forbidden } = engineInBundle(metafile);
for (const { file, bytes } of forbidden) {
  console.error(
    `${file} reaches the browser with ${bytes} bytes. Ask the backend for what it works out, or import its types alone.`,
  );
}
console.log(
  `Browser: ${(core / 1000).toFixed(1)} kB of core, ${(data / 1000).toFixed(1)} kB of it data of the Dockerfile engine, ${forbidden.length} files that must not be there`,
);
process.exit(forbidden.length === 0 ? 0 : 1);
