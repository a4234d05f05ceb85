import { makeStyles, type Theme } from '@material-ui/core/styles';
import { layersPalette } from '@cookie-factory/platform-teams-core';

const FONT =
  '"Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif';

/** The palette as custom properties, for what stands around the drawing. */
function properties(skin: 'factory' | 'plain', type: 'light' | 'dark') {
  return Object.fromEntries(
    Object.entries(layersPalette(skin, type)).map(([token, color]) => [
      `--pl-${token}`,
      color,
    ]),
  );
}

/**
 * What moves and answers in the picture; its shapes carry their own colours.
 * Every class begins with `pl-` and counts only below the root, so that the
 * picture and its page cannot get at each other.
 */
export const usePictureStyles = makeStyles<Theme>(
  theme => ({
    '@keyframes run': { to: { strokeDashoffset: -18.8 } },
    factory: properties('factory', theme.palette.type),
    plain: properties('plain', theme.palette.type),
    root: {
      backgroundColor: 'var(--pl-paper)',
      color: 'var(--pl-ink)',
      fontFamily: FONT,
      '& svg text': { fontFamily: FONT },
      '& .pl-app': { '--pl-acc': 'var(--pl-app)' },
      '& .pl-plat': { '--pl-acc': 'var(--pl-plat)' },
      '& .pl-infra': { '--pl-acc': 'var(--pl-infra)' },
      '& .pl-worn': { '--pl-acc': 'var(--pl-worn)' },
      '& .pl-cell': {
        fill: 'transparent',
        stroke: 'transparent',
        strokeWidth: 1.6,
      },
      '& .pl-focus': {
        fill: 'none',
        stroke: 'transparent',
        strokeWidth: 2,
        pointerEvents: 'none',
      },
      '& .pl-pick': { cursor: 'pointer', outline: 'none' },
      '& .pl-pick:hover > .pl-cell': { stroke: 'var(--pl-acc)' },
      '& .pl-pick:focus-visible > .pl-focus': { stroke: 'var(--pl-ink)' },
      '& .pl-belt': { transition: 'opacity 120ms', cursor: 'pointer' },
      '& .pl-words': { cursor: 'default' },
      '& .pl-faded': { opacity: 0.4 },
      '& .pl-move': { animation: '$run 1.6s linear infinite' },
      '& .pl-still .pl-move': { animationPlayState: 'paused' },
      '@media (prefers-reduced-motion: reduce)': {
        '& .pl-move': { animation: 'none' },
        '& .pl-belt': { transition: 'none' },
      },
    },
  }),
  { name: 'PlatformTeamsPicture' },
);
