// Waits until the portal is of use: both servers answer, and the catalog has been read.

/** Resolves once the app, the backend and the catalog are there; false if aborted before. */
export async function untilReady({ port, backendPort, signal, onStage }) {
  const backend = `http://127.0.0.1:${backendPort}`;
  const waits = [
    untilOk(`${backend}/.backstage/health/v1/readiness`, signal).then(ok => {
      if (ok) onStage?.('the backend answers');
      return ok;
    }),
    untilOk(`http://localhost:${port}/`, signal).then(ok => {
      if (ok) onStage?.('the app is built');
      return ok;
    }),
  ];
  const ready = (await Promise.all(waits)).every(Boolean);
  return ready && (await untilCatalogIsRead({ backend, signal }));
}

async function untilOk(url, signal) {
  while (!signal.aborted) {
    if (await isOk(url)) {
      return true;
    }
    await pause(300);
  }
  return false;
}

async function isOk(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
    return response.ok;
  } catch {
    return false; // not listening yet
  }
}

const CATALOG_PATIENCE_MS = 25_000;

/** Waits until the number of entities stays the same for a while: then all files were read. */
async function untilCatalogIsRead({ backend, signal }) {
  const deadline = Date.now() + CATALOG_PATIENCE_MS;
  let last = 0;
  let unchanged = 0;
  while (!signal.aborted && Date.now() < deadline && unchanged < 3) {
    const count = await countEntities(backend);
    unchanged = count > 0 && count === last ? unchanged + 1 : 0;
    last = count;
    await pause(500);
  }
  return !signal.aborted;
}

async function countEntities(backend) {
  try {
    const session = await fetch(`${backend}/api/auth/guest/refresh`);
    const { backstageIdentity } = await session.json();
    const response = await fetch(
      `${backend}/api/catalog/entities/by-query?limit=0`,
      { headers: { authorization: `Bearer ${backstageIdentity.token}` } },
    );
    return (await response.json()).totalItems ?? 0;
  } catch {
    return 0; // the catalog is not there yet, or there is no guest in this configuration
  }
}

function pause(ms) {
  return new Promise(resolve => setTimeout(resolve, ms));
}
