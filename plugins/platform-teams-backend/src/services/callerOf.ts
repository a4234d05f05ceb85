import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';

/** Who asks: the reference of a user, or what a program calls itself. Never what a request says of its caller. */
export function callerOf(
  auth: Pick<AuthService, 'isPrincipal'>,
  credentials: BackstageCredentials,
): string {
  if (auth.isPrincipal(credentials, 'user')) {
    return credentials.principal.userEntityRef;
  }
  if (auth.isPrincipal(credentials, 'service')) {
    return credentials.principal.subject;
  }
  return 'unknown';
}
