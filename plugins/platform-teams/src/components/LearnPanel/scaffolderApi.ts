import { createApiRef } from '@backstage/core-plugin-api';

/** What the panel asks the scaffolder: the part of its API that lists runs. */
export interface ScaffolderRuns {
  listTasks(request: { filterByOwnership: 'all'; limit: number }): Promise<{
    readonly tasks: readonly {
      readonly spec: {
        readonly templateInfo?: { readonly entityRef?: string };
      };
    }[];
    readonly totalTasks?: number;
  }>;
}

/**
 * The scaffolder's own API, by its id: a portal without the scaffolder has
 * none, and one with it should not load its forms for a number.
 */
export const scaffolderRunsApiRef = createApiRef<ScaffolderRuns>({
  id: 'plugin.scaffolder.service',
});
