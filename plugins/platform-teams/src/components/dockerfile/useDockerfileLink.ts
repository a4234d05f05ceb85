import { useRouteRef } from '@backstage/core-plugin-api';
import { dockerfileTabLinkRef } from '../../routes';

/** Where in the tab to go. */
export interface DockerfileLinkTarget {
  /** Path of the file. */
  readonly file: string;
  readonly line?: number;
}

/** Links into the Dockerfile tab of the entity; absent where the portal has no such tab. */
export function useDockerfileLink():
  ((target: DockerfileLinkTarget) => string) | undefined {
  const tab = useRouteRef(dockerfileTabLinkRef);
  if (!tab) return undefined;
  return ({ file, line }) => {
    const query = new URLSearchParams({ file });
    if (line !== undefined) query.set('line', String(line));
    return `${tab()}?${query}`;
  };
}
