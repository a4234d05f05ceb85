import type { BackstageCredentials } from '@backstage/backend-plugin-api';

/**
 * Whether a person asks, and no plugin.
 *
 * @param options - of a call; mocks are typed for callers without credentials, too.
 */
export function isUser(options: object | undefined): boolean {
  const { credentials } = options as {
    readonly credentials: BackstageCredentials<{ readonly type: string }>;
  };
  return credentials.principal.type === 'user';
}
