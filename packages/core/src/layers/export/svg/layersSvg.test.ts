import fc from 'fast-check';
import {
  anyServesView,
  anyStandsView,
} from '../../../../__fixtures__/layers/anyView';
import { servesView } from '../../picture/__fixtures__/servesView';
import { standsView } from '../../picture/__fixtures__/standsView';
import { escapeXml } from './escapeXml';
import { layersSvg } from './layersSvg';

/** Elements that are open at the end, or a complaint about one that was closed wrongly. */
function unclosed(svg: string): readonly string[] {
  const open: string[] = [];
  for (const [, closing, name, selfClosing] of svg.matchAll(
    /<(\/?)([a-z]+)(?:\s[a-zA-Z-]+="[^"<>]*")*(\/?)>/g,
  )) {
    if (closing) {
      const last = open.pop();
      if (last !== name) return [`</${name}> closes <${last}>`];
    } else if (!selfClosing) {
      open.push(name);
    }
  }
  return open;
}

function textsIn(svg: string): readonly string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text);
}

describe('layersSvg', () => {
  it.each([
    ['who serves whom', servesView],
    ['what stands on what', standsView],
  ])('stands on its own: %s', (_, view) => {
    const svg = layersSvg(view, { organization: 'Crumb & Co' });

    expect(unclosed(svg)).toEqual([]);
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="1400" height="[\d.]+" viewBox="0 0 1400 [\d.]+" font-family="Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif"/,
    );
    expect(svg).not.toMatch(
      /var\(|style=|class=|foreignObject|href|url\(|animat|NaN|undefined/,
    );
    expect(
      [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].every(([, color]) =>
        /^(none|#[0-9a-f]{6})$/.test(color),
      ),
    ).toBe(true);
  });

  it('carries title, headline, date, legend, coverage and whose view it is', () => {
    const svg = layersSvg(
      { ...servesView, partial: true },
      { organization: 'Crumb & Co', scope: 'Selling' },
    );

    expect(textsIn(svg)).toEqual(
      expect.arrayContaining([
        'Crumb &amp; Co',
        '· Platform layers · Who serves whom · Selling',
        '23 November 2026',
        'Rolled up, with its count',
      ]),
    );
    const words = textsIn(svg).join(' ');
    expect(words).toContain(servesView.headline);
    expect(words).toContain(
      'Coverage: 75 % of 60 entities declare a dependency; the other 25 % are unknown, not clean. 2 entities are unplaced. As seen by you: permissions may leave things out.',
    );
  });

  it('is dark or plain where asked', () => {
    const grounds = (['factory', 'plain'] as const).flatMap(skin =>
      (['light', 'dark'] as const).map(
        theme =>
          /<path [^>]*fill="([^"]*)"/.exec(
            layersSvg(servesView, { skin, theme }),
          )?.[1],
      ),
    );

    expect(grounds).toEqual(['#fbf7f0', '#191512', '#ffffff', '#161616']);
  });

  it('never lets a name out of its place, in any view', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyServesView, anyStandsView),
        fc.string(),
        (view, organization) => {
          const svg = layersSvg(view, { organization });

          expect(unclosed(svg)).toEqual([]);
          expect(svg).not.toContain('<b>');
          expect(svg).not.toContain('NaN');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('escapeXml', () => {
  it.each([
    [
      'markup',
      `<a href="x">'&'</a>`,
      '&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;',
    ],
    ['characters that XML does not know', 'a\u0000\u0008b\u001f', 'ab'],
    ['half a character', 'a\ud83d b', 'a\ufffd b'],
    ['whole ones', 'Grüße 🍪', 'Grüße 🍪'],
  ])('makes %s harmless', (_, text, expected) => {
    expect(escapeXml(text)).toBe(expected);
  });
});
