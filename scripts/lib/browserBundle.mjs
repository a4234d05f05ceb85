// Which part of the Dockerfile engine a bundle for the browser holds.

const ENGINE = 'packages/core/src/dockerfile/';

/** Plain data that pages show; it depends on nothing. */
const DATA = new Set(['concerns.ts', 'limits.ts', 'model/modelOptions.ts']);

/** The bytes of each file that a bundle holds, from esbuild's account of it. */
function bytesByFile({ outputs }) {
  const bytes = new Map();
  for (const { inputs } of Object.values(outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      bytes.set(file, (bytes.get(file) ?? 0) + bytesInOutput);
    }
  }
  return bytes;
}

/** What of core, of the engine's data, and of the engine itself a bundle holds. */
export function engineInBundle(metafile) {
  let core = 0;
  let data = 0;
  const forbidden = [];
  for (const [file, bytes] of bytesByFile(metafile)) {
    // What is imported and then shaken off leaves no bytes.
    if (bytes === 0) continue;
    const inCore = file.includes('packages/core/src/');
    if (inCore) core += bytes;
    const at = file.indexOf(ENGINE);
    const isData = at !== -1 && DATA.has(file.slice(at + ENGINE.length));
    if (isData) data += bytes;
    else if (at !== -1 || file.includes('node_modules/unbash/')) {
      forbidden.push({ file, bytes });
    }
  }
  return { core, data, forbidden };
}
