import { makeStyles, type Theme } from '@material-ui/core/styles';
import { paletteFor } from './palette';

const FONT =
  '"Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif';

/** Lines and fills of symbols take their colours from the band around them. */
const line = {
  stroke: 'var(--pl-acc)',
  strokeWidth: 'var(--pl-sw, 1.6)',
  strokeLinejoin: 'round',
} as const;

const accents = {
  '& .pl-app': {
    '--pl-acc': 'var(--pl-app)',
    '--pl-tint': 'var(--pl-app-tint)',
  },
  '& .pl-plat': {
    '--pl-acc': 'var(--pl-plat)',
    '--pl-tint': 'var(--pl-plat-tint)',
    '--pl-plate': 'var(--pl-plat-plate)',
  },
  '& .pl-infra': {
    '--pl-acc': 'var(--pl-infra)',
    '--pl-tint': 'var(--pl-infra-tint)',
    '--pl-plate': 'var(--pl-infra-plate)',
  },
};

const words = {
  '& text': { fontFamily: FONT, fill: 'var(--pl-ink)' },
  '& .pl-band': { fontSize: 17, fontWeight: 700, fill: 'var(--pl-acc)' },
  '& .pl-owner-name': { fontSize: 14, fontWeight: 700, textAnchor: 'middle' },
  '& .pl-name': { fontSize: 13, fontWeight: 700, textAnchor: 'middle' },
  '& .pl-plate-text': {
    fontSize: 12,
    fontWeight: 700,
    textAnchor: 'middle',
    fill: 'var(--pl-plate-ink, var(--pl-on-plate))',
  },
  '& .pl-col': { fontSize: 13.5, fontWeight: 700 },
  '& .pl-sub': { fontSize: 12, fontWeight: 400, fill: 'var(--pl-ink-2)' },
  '& .pl-fact': { fontSize: 12, fontWeight: 700 },
  '& .pl-mid': { textAnchor: 'middle' },
  '& .pl-tag': {
    fontSize: 12,
    fontWeight: 700,
    fill: 'var(--pl-worn)',
    stroke: 'var(--pl-paper)',
    strokeWidth: 5,
    paintOrder: 'stroke',
  },
  '& .pl-num': { fontSize: 11.5, fontWeight: 700, textAnchor: 'middle' },
};

const symbols = {
  '& .pl-s': { fill: 'var(--pl-body)', ...line },
  '& .pl-t': { fill: 'var(--pl-tint)', ...line },
  '& .pl-l': {
    fill: 'none',
    ...line,
    strokeLinecap: 'round',
    opacity: 'var(--pl-detail, 1)',
  },
  '& .pl-b': { opacity: 'var(--pl-detail, 1)' },
  '& .pl-k': { fill: 'var(--pl-acc)', opacity: 'var(--pl-detail, 1)' },
  '& .pl-c': {
    fill: 'var(--pl-cookie)',
    stroke: 'var(--pl-cookie-edge)',
    strokeWidth: 1.4,
    strokeLinejoin: 'round',
    opacity: 'var(--pl-detail, 1)',
  },
  '& .pl-cl': {
    fill: 'none',
    stroke: 'var(--pl-cookie-edge)',
    strokeWidth: 1.4,
    opacity: 'var(--pl-detail, 1)',
  },
  '& .pl-chip': { fill: 'var(--pl-chip)' },
  '& .pl-w': {
    fill: 'var(--pl-worn-tint)',
    stroke: 'var(--pl-worn)',
    strokeWidth: 1.5,
    strokeLinejoin: 'round',
  },
  '& .pl-wl': {
    fill: 'none',
    stroke: 'var(--pl-worn)',
    strokeWidth: 1.6,
    strokeLinecap: 'round',
  },
};

const halls = {
  '& .pl-hall': {
    fill: 'var(--pl-hall)',
    stroke: 'var(--pl-hall-line)',
    strokeWidth: 1.2,
    strokeLinejoin: 'round',
  },
  '& .pl-steam': {
    fill: 'none',
    stroke: 'var(--pl-hall-line)',
    strokeWidth: 2.5,
    strokeLinecap: 'round',
  },
  '& .pl-rule': { stroke: 'var(--pl-acc)', strokeWidth: 2.5 },
  '& .pl-paper': { fill: 'var(--pl-paper)' },
};

const machines = {
  '& .pl-plate': {
    fill: 'var(--pl-plate)',
    stroke: 'var(--pl-acc)',
    strokeWidth: 1.4,
  },
  '& .pl-lamp': { fill: 'var(--pl-lamp)' },
  '& .pl-lamp-off': {
    fill: 'none',
    stroke: 'var(--pl-off-ink)',
    strokeWidth: 1.4,
  },
  '& .pl-cell': {
    fill: 'transparent',
    stroke: 'transparent',
    strokeWidth: 1.6,
  },
  '& .pl-focus': { fill: 'none', stroke: 'transparent', strokeWidth: 2 },
  '& .pl-pick': { cursor: 'pointer', outline: 'none' },
  '& .pl-pick:hover .pl-cell': { stroke: 'var(--pl-acc)' },
  '& .pl-pick:focus-visible .pl-focus': { stroke: 'var(--pl-ink)' },
  '& .pl-selected .pl-cell, & .pl-selected:hover .pl-cell': {
    fill: 'var(--pl-body)',
    stroke: 'var(--pl-acc)',
    strokeWidth: 2,
  },
  '& .pl-unstaffed': {
    '--pl-acc': 'var(--pl-ink-2)',
    '--pl-body': 'none',
    '--pl-tint': 'none',
    '--pl-detail': 0,
    '--pl-plate-ink': 'var(--pl-ink)',
  },
  '& .pl-unstaffed .pl-s, & .pl-unstaffed .pl-t': { strokeDasharray: '4 3' },
  '& .pl-unstaffed .pl-plate': { fill: 'none', strokeDasharray: '4 3' },
  '& .pl-dark': {
    '--pl-acc': 'var(--pl-off-line)',
    '--pl-body': 'var(--pl-off)',
    '--pl-tint': 'var(--pl-off-tint)',
    '--pl-cookie': 'var(--pl-off-tint)',
    '--pl-cookie-edge': 'var(--pl-off-line)',
    '--pl-plate-ink': 'var(--pl-off-ink)',
  },
  '& .pl-dark .pl-plate': { fill: 'var(--pl-off)' },
  '& .pl-rolled-up': { '--pl-plate-ink': 'var(--pl-ink)' },
  '& .pl-rolled-up .pl-plate': { fill: 'var(--pl-body)' },
};

const belts = {
  '& .pl-e': {
    fill: 'none',
    stroke: 'var(--pl-belt-edge)',
    strokeLinejoin: 'round',
  },
  '& .pl-i': {
    fill: 'none',
    stroke: 'var(--pl-belt)',
    strokeLinejoin: 'round',
  },
  '& .pl-d': {
    fill: 'none',
    stroke: 'var(--pl-belt-edge)',
    strokeDasharray: '1.4 8',
    opacity: 0.8,
  },
  '& .pl-tip': { fill: 'var(--pl-belt-edge)' },
  '& .pl-bridge': { fill: 'none', stroke: 'var(--pl-paper)', strokeWidth: 15 },
  '& .pl-pill': { fill: 'var(--pl-paper)', stroke: 'var(--pl-belt-edge)' },
  '& .pl-trunk': {
    '--pl-belt': 'var(--pl-tint)',
    '--pl-belt-edge': 'var(--pl-acc)',
  },
  '& .pl-trunk .pl-d': { opacity: 1 },
  '& .pl-worn': {
    '--pl-belt': 'var(--pl-worn-tint)',
    '--pl-belt-edge': 'var(--pl-worn)',
  },
  '& .pl-curve': { opacity: 0.65 },
  '& .pl-curve:hover, & .pl-curve.pl-worn, & .pl-curve.pl-near': { opacity: 1 },
  '& .pl-strong': { stroke: 'var(--pl-ink)' },
  '& .pl-worn .pl-strong': { stroke: 'var(--pl-worn)' },
  '& .pl-broken .pl-e, & .pl-broken .pl-i': {
    strokeDasharray: '26 4 11 3 34 5 8 4',
  },
  '& .pl-crack': {
    fill: 'none',
    stroke: 'var(--pl-worn)',
    strokeWidth: 1.4,
    strokeLinejoin: 'round',
  },
  '& .pl-belt': { transition: 'opacity 120ms' },
  '& .pl-carries': { cursor: 'pointer' },
  '& .pl-note': { '--pl-acc': 'var(--pl-worn)' },
  '& .pl-faded': { opacity: 0.4 },
  '& .pl-move': { animation: '$run 1.6s linear infinite' },
};

/**
 * All that the picture's parts look like. Every class begins with `pl-` and
 * counts only below the root, so that the picture and its page cannot get at
 * each other.
 */
export const usePictureStyles = makeStyles<Theme>(
  theme => ({
    '@keyframes run': { to: { strokeDashoffset: -18.8 } },
    root: {
      ...paletteFor(theme.palette.type),
      backgroundColor: 'var(--pl-paper)',
      color: 'var(--pl-ink)',
      fontFamily: FONT,
      ...accents,
      ...words,
      ...symbols,
      ...halls,
      ...machines,
      ...belts,
      '@media (prefers-reduced-motion: reduce)': {
        '& .pl-move': { animation: 'none' },
        '& .pl-belt': { transition: 'none' },
      },
    },
  }),
  { name: 'PlatformTeamsPicture' },
);
