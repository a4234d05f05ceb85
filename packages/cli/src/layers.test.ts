import { call } from './__testUtils__/call';

const ASK = ['layers', '--entities', 'catalog-info', '--title', 'Crumb & Co'];

describe('platform-teams layers as a picture', () => {
  it.each([
    ['mermaid', 'serves', /^---\ntitle: "Crumb & Co: .+"\n---\nflowchart BT\n/],
    ['mermaid', 'stands', /^---\ntitle: "Crumb & Co: .+"\n---\nflowchart BT\n/],
    ['structurizr', 'serves', /^workspace "Crumb & Co" "/],
    ['structurizr', 'stands', /^workspace "Crumb & Co" "/],
  ])('prints %s of who %s', async (format, mode, begins) => {
    const { code, out, err } = await call([
      ...ASK,
      '--format',
      format,
      '--mode',
      mode,
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(begins);
    expect(out).toContain('Application');
  });

  it.each(['factory', 'plain'])(
    'prints an SVG in the %s skin that stands on its own',
    async skin => {
      const { code, out } = await call([
        ...ASK,
        '--format',
        'svg',
        '--skin',
        skin,
      ]);
      expect(code).toBe(0);
      expect(out).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(out).toContain('Crumb &amp; Co');
      expect(out).not.toMatch(/var\(|<style|<foreignObject|href="http/);
    },
  );
});
