/** What a portal for measuring changes of the demo's configuration. */
export function portalConfig(options: {
  readonly url: string;
  readonly port: number;
  /** Where it keeps its databases. */
  readonly folder: string;
  /** The Location with all entities. */
  readonly catalog: string;
}) {
  const { url, port, folder, catalog } = options;
  // Nothing that repeats itself gets into the way of what is measured.
  const seldom = { frequency: { hours: 24 }, timeout: { minutes: 10 } };
  return {
    app: { baseUrl: url },
    backend: {
      baseUrl: url,
      listen: { host: '127.0.0.1', port },
      cors: { origin: url },
      database: {
        client: 'better-sqlite3',
        connection: { directory: folder },
      },
    },
    // It listens to this machine alone.
    auth: {
      providers: { guest: { dangerouslyAllowOutsideDevelopment: true } },
    },
    catalog: {
      processingInterval: { hours: 24 },
      locations: [{ type: 'file', target: catalog }],
    },
    search: {
      collators: {
        catalog: { schedule: { ...seldom, initialDelay: { hours: 23 } } },
      },
    },
    platformTeams: { registration: { trusted: ['*'] } },
  };
}
