import { splitFormValues } from './splitFormValues';

describe('splitFormValues', () => {
  it.each([
    [undefined, {}],
    ['file:/work/shop/Dockerfile', {}],
    [
      'https://github.com/crumb/checkout-api/blob/main/Dockerfile',
      {
        repoUrl: 'github.com?owner=crumb&repo=checkout-api',
        path: 'Dockerfile',
      },
    ],
    [
      'https://git.example.com/crumb/shop/blob/main/services/a%20b/Dockerfile',
      {
        repoUrl: 'git.example.com?owner=crumb&repo=shop',
        path: 'services/a b/Dockerfile',
      },
    ],
    ['https://gitlab.example.com/crumb/shop/-/blob/main/Dockerfile', {}],
  ])('knows of %s %j', (url, known) => {
    expect(splitFormValues({ name: 'shop', url })).toEqual({
      name: 'shop',
      ...(url?.startsWith('https') ? { url } : {}),
      ...known,
    });
  });
});
