import { ResponseError } from '@backstage/errors';
import type { PlatformTeamsRequestOptions } from './PlatformTeamsApi';
import { search, type QueryValue } from './requestPath';

/** What requests are sent with. @public */
export interface PlatformTeamsClientOptions {
  readonly discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  readonly fetchApi: { fetch: typeof fetch };
}

/** Sends requests to the backend. @public */
export class Requests {
  readonly #discovery: PlatformTeamsClientOptions['discoveryApi'];
  readonly #fetch: PlatformTeamsClientOptions['fetchApi'];

  constructor(options: PlatformTeamsClientOptions) {
    this.#discovery = options.discoveryApi;
    this.#fetch = options.fetchApi;
  }

  /** Anything but a success throws a `ResponseError`, which carries the backend's own message. */
  protected async request<T>(
    path: string,
    call: {
      method?: string;
      query?: Record<string, QueryValue>;
      body?: object;
      options?: PlatformTeamsRequestOptions;
    },
  ): Promise<T> {
    const base = await this.#discovery.getBaseUrl('platform-teams');
    const response = await this.#fetch.fetch(
      `${base}${path}${search(call.query)}`,
      {
        method: call.method ?? 'GET',
        headers: {
          ...(call.body ? { 'Content-Type': 'application/json' } : {}),
          ...(call.options?.token
            ? { Authorization: `Bearer ${call.options.token}` }
            : {}),
        },
        body: call.body && JSON.stringify(call.body),
        signal: call.options?.signal,
      },
    );
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response.json();
  }
}
