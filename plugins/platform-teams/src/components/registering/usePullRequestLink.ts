import { useCallback } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { templateLinkRef } from '../../routes';
import { useRetryingRequest } from '../shared';

/** The template of the suite that opens the pull request; a portal may have it or not. */
const TEMPLATE = 'template:default/register-responsibility';

// The form's values travel in an address. Longer ones are cut off by servers on the way.
const LONGEST_ADDRESS = 7_000;

/** What the template's form begins with. */
export interface PullRequestFile {
  readonly name: string;
  /** Path in the repository; absent: the template's own. */
  readonly path?: string;
  readonly yaml: string;
}

/** Where a pull request with a file is opened, or why not. */
export type PullRequestLink =
  | { readonly state: 'unknown' }
  | { readonly state: 'none' }
  | { readonly state: 'too-long' }
  | { readonly state: 'ready'; readonly to: string };

/** Finds out whether the portal can open pull requests, and where. */
export function usePullRequestLink(): (
  file: PullRequestFile,
) => PullRequestLink {
  const catalog = useApi(catalogApiRef);
  const link = useRouteRef(templateLinkRef);
  const request = useCallback(
    async () => Boolean(await catalog.getEntityByRef(TEMPLATE)),
    [catalog],
  );
  const template = useRetryingRequest(request);
  return useCallback(
    file => {
      if (!link) return { state: 'none' };
      if (template.status !== 'data') return { state: 'unknown' };
      if (!template.data) return { state: 'none' };
      const { namespace, name } = parseEntityRef(TEMPLATE);
      const data = encodeURIComponent(JSON.stringify(file));
      const to = `${link({ namespace, templateName: name })}?formData=${data}`;
      return to.length > LONGEST_ADDRESS
        ? { state: 'too-long' }
        : { state: 'ready', to };
    },
    [link, template],
  );
}
