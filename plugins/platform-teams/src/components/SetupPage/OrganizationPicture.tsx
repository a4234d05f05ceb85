import { makeStyles, useTheme, type Theme } from '@material-ui/core/styles';
import type { SetupOrganizationId } from '@cookie-factory/platform-teams-core';
import { ownerSlot } from '../shared';

const useStyles = makeStyles<Theme>(
  theme => ({
    picture: {
      display: 'block',
      width: '100%',
      background: theme.palette.action.hover,
      borderRadius: 4,
      '& text': {
        fontFamily: theme.typography.fontFamily,
        fontSize: 11,
        fontWeight: 700,
        fill: theme.palette.text.primary,
        textAnchor: 'middle',
      },
      '& $name': { fontSize: 10, fontWeight: 400, textAnchor: 'start' },
    },
    name: {},
    box: { fill: theme.palette.background.paper, strokeWidth: 1.5 },
    frame: { fill: 'none', stroke: theme.palette.text.secondary },
    line: {
      stroke: theme.palette.text.secondary,
      strokeDasharray: '2 3',
    },
  }),
  { name: 'PlatformTeamsOrganizationPicture' },
);

interface Box {
  readonly text: string;
  readonly at: readonly [x: number, y: number, width: number];
  /** Which owner's colour frames it. */
  readonly slot: number;
}

interface Frame {
  readonly text: string;
  readonly at: readonly [x: number, width: number];
}

const SRE = 3;
const DEVX = 1;
const CLOUD = 4;
const ML = 5;

const PICTURES: Readonly<
  Record<
    Exclude<SetupOrganizationId, 'own'>,
    { readonly boxes: readonly Box[]; readonly frames: readonly Frame[] }
  >
> = {
  'three-teams': {
    frames: [],
    boxes: [
      { text: 'SRE', at: [20, 58, 62], slot: SRE },
      { text: 'DevX', at: [99, 58, 62], slot: DEVX },
      { text: 'Cloud', at: [178, 58, 62], slot: CLOUD },
    ],
  },
  'platform-and-infrastructure': {
    frames: [{ text: 'Platform', at: [20, 220] }],
    boxes: [
      { text: 'SRE', at: [28, 58, 98], slot: SRE },
      { text: 'DevX', at: [134, 58, 98], slot: DEVX },
      { text: 'Infrastructure', at: [20, 96, 220], slot: CLOUD },
    ],
  },
  'two-platforms': {
    frames: [
      { text: 'Engineering Platform', at: [20, 138] },
      { text: 'ML Platform', at: [164, 76] },
    ],
    boxes: [
      { text: 'SRE', at: [26, 58, 60], slot: SRE },
      { text: 'DevX', at: [92, 58, 60], slot: DEVX },
      { text: 'Models', at: [170, 58, 64], slot: ML },
      { text: 'Infrastructure', at: [20, 96, 220], slot: CLOUD },
    ],
  },
};

const CUSTOMERS = [65, 108, 151, 194];

/** Customers above, platform teams below them: how an organisation looks. */
export function OrganizationPicture({
  organization,
}: {
  readonly organization: Exclude<SetupOrganizationId, 'own'>;
}) {
  const classes = useStyles();
  const isDark = useTheme().palette.type === 'dark';
  const { boxes, frames } = PICTURES[organization];
  const colorOf = (slot: number) => ownerSlot(slot)[isDark ? 'dark' : 'light'];
  return (
    <svg viewBox="0 0 260 134" className={classes.picture} aria-hidden>
      {CUSTOMERS.map(x => (
        <g key={x}>
          <circle cx={x} cy={16} r={7} fill="#D9A066" />
          <circle cx={x - 2} cy={14} r={1.4} fill="#5B3A29" />
          <circle cx={x + 3} cy={16} r={1.4} fill="#5B3A29" />
          <circle cx={x - 1} cy={19} r={1.2} fill="#5B3A29" />
        </g>
      ))}
      <line x1={16} x2={244} y1={32} y2={32} className={classes.line} />
      {frames.map(({ text, at: [x, width] }) => (
        <g key={text}>
          <rect
            {...{ x, width }}
            y={40}
            height={50}
            rx={5}
            className={classes.frame}
          />
          <text x={x + 7} y={52} className={classes.name}>
            {text}
          </text>
        </g>
      ))}
      {boxes.map(({ text, at: [x, y, width], slot }) => (
        <g key={text}>
          <rect
            {...{ x, y, width }}
            height={26}
            rx={4}
            stroke={colorOf(slot)}
            className={classes.box}
          />
          <text x={x + width / 2} y={y + 17}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}
