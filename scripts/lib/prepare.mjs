// The common beginning of every script: a Node that fits, and the dependencies.
import { ensureDependencies, isInstalled } from './dependencies.mjs';
import { fits } from './nodeVersion.mjs';
import { ensureToolchain } from './toolchain.mjs';

/** Brings what is missing; resolves to the Node that everything else is to run on. */
export async function prepare() {
  // Without anything to install Yarn is not needed, nor the network.
  if (fits(process.version) && isInstalled()) {
    return { node: process.execPath };
  }
  const toolchain = await ensureToolchain();
  await ensureDependencies(toolchain);
  return { node: toolchain.node };
}
