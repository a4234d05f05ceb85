import { useCallback } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { templateLinkRef } from '../../routes';
import { useRetryingRequest } from '../shared';

// The form's values travel in an address. Longer ones are cut off by servers on the way.
const LONGEST_ADDRESS = 7_000;

/** Where a template's form is opened with values in it, or why not. */
export type TemplateLink =
  | { readonly state: 'unknown' }
  | { readonly state: 'none' }
  | { readonly state: 'too-long' }
  | { readonly state: 'ready'; readonly to: string };

/**
 * Finds out whether the portal has a template, and where its form is.
 *
 * @param template - its entity reference.
 */
export function useTemplateLink(
  template: string,
): (values: object) => TemplateLink {
  const catalog = useApi(catalogApiRef);
  const link = useRouteRef(templateLinkRef);
  const request = useCallback(
    async () => Boolean(await catalog.getEntityByRef(template)),
    [catalog, template],
  );
  const found = useRetryingRequest(request);
  return useCallback(
    values => {
      if (!link) return { state: 'none' };
      if (found.status !== 'data') return { state: 'unknown' };
      if (!found.data) return { state: 'none' };
      const { namespace, name } = parseEntityRef(template);
      const data = encodeURIComponent(JSON.stringify(values));
      const to = `${link({ namespace, templateName: name })}?formData=${data}`;
      return to.length > LONGEST_ADDRESS
        ? { state: 'too-long' }
        : { state: 'ready', to };
    },
    [link, found, template],
  );
}
