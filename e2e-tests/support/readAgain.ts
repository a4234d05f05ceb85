import type { APIRequestContext } from '@playwright/test';

interface Location {
  readonly metadata: { readonly name: string };
  readonly spec: { readonly target?: string; readonly targets?: string[] };
}

/** Asks the catalog to read the locations of some files again, instead of in its own time. */
export async function readAgain(
  request: APIRequestContext,
  options: {
    readonly backend: string;
    readonly token: string;
    /** Part of the location's target. */
    readonly folder: string;
  },
): Promise<void> {
  const { backend, folder } = options;
  const headers = { authorization: `Bearer ${options.token}` };
  const response = await request.get(
    `${backend}/api/catalog/entities?filter=kind=location`,
    { headers },
  );
  const locations = (await response.json()) as readonly Location[];
  for (const { metadata, spec } of locations) {
    const targets = [spec.target, ...(spec.targets ?? [])];
    if (!targets.some(target => target?.includes(folder))) continue;
    await request.post(`${backend}/api/catalog/refresh`, {
      headers,
      data: { entityRef: `location:default/${metadata.name}` },
    });
  }
}
