import { createRouter } from './router';
import { document } from './spec/document';

interface Layer {
  readonly route?: {
    readonly path: string;
    readonly methods: Readonly<Record<string, boolean>>;
  };
}

describe('createRouter', () => {
  it('has the routes that its document tells, and no others', async () => {
    // No handler is called: the services behind them are not needed.
    const router = await createRouter({} as never);

    const served = (router.stack as Layer[]).flatMap(({ route }) =>
      route
        ? Object.keys(route.methods).map(
            method => `${method} ${route.path.replace(/:(\w+)/g, '{$1}')}`,
          )
        : [],
    );

    const documented = Object.entries(document.paths).flatMap(
      ([path, methods]) =>
        Object.keys(methods).map(method => `${method} ${path}`),
    );
    expect(
      new Set(served.filter(one => !one.endsWith('/openapi.json'))),
    ).toEqual(new Set(documented));
  });
});
