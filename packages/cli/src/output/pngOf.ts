import { InputProblem } from '../InputProblem';

/** Slides are shown on screens with more pixels than points. */
const SCALE = 2;
/** Where none of the fonts that the picture names is installed. */
const LAST_FONT = 'DejaVu Sans';

/** Paints an SVG twice as large as it says. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  // Not everywhere: it is made for each kind of machine, and only pictures need it.
  const { Resvg } = await import('@resvg/resvg-js').catch(() => {
    throw new InputProblem(
      'A PNG needs the package @resvg/resvg-js, which is not installed here. Install it, or ask for --format svg.',
    );
  });
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: {
      loadSystemFonts: true,
      defaultFontFamily: LAST_FONT,
      sansSerifFamily: LAST_FONT,
    },
  });
  return picture.render().asPng();
}
