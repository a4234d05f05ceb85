import { useState, type ReactNode } from 'react';
import Collapse from '@material-ui/core/Collapse';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import ExpandMore from '@material-ui/icons/ExpandMore';
import {
  predicateWords,
  type Concern,
} from '@cookie-factory/platform-teams-core';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { HolderLines } from './HolderLines';
import { messages } from './messages';
import type { HeldConcern } from './vocabularyFilter';

// The packaged lists of types are long; who needs all of them reads the YAML.
const MOST_TYPES = 3;

const useStyles = makeStyles<Theme>(
  theme => ({
    row: {
      padding: theme.spacing(1.5, 0),
      breakInside: 'avoid',
      '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
      '&:target': { background: theme.palette.action.selected },
    },
    head: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 4fr) auto',
      gap: theme.spacing(0.5, 3),
      alignItems: 'start',
      [theme.breakpoints.down('xs')]: {
        gridTemplateColumns: 'minmax(0, 1fr) auto',
      },
    },
    holders: {
      [theme.breakpoints.down('xs')]: { gridRow: 2, gridColumn: '1 / -1' },
    },
    title: { fontSize: 14, fontWeight: 700, margin: 0 },
    text: { fontSize: 14, margin: 0 },
    chevron: {
      transition: theme.transitions.create('transform', {
        duration: theme.transitions.duration.shortest,
      }),
    },
    open: { transform: 'rotate(180deg)' },
    facts: {
      display: 'grid',
      gridTemplateColumns: 'minmax(120px, auto) minmax(0, 1fr)',
      gap: theme.spacing(0.5, 2),
      margin: theme.spacing(1, 0, 0),
      padding: theme.spacing(1.5, 2),
      background: theme.palette.action.hover,
      fontSize: 14,
      overflowWrap: 'anywhere',
      '& dt': { fontWeight: 700 },
      '& dd': { margin: 0 },
      [theme.breakpoints.down('xs')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
        '& dd': { margin: theme.spacing(0, 0, 1) },
      },
    },
  }),
  { name: 'PlatformTeamsConcernRow' },
);

/** One area of work: what it is, who holds it, and, opened, all that the vocabulary says of it. */
export function ConcernRow(props: {
  held: HeldConcern;
  titles: Readonly<Record<string, string>>;
  partial: boolean;
  layer?: string;
}) {
  const { concern, holders } = props.held;
  const classes = useStyles();
  const page = usePageStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <li id={concern.id} className={classes.row}>
      <div className={classes.head}>
        <div>
          <h3 className={classes.title}>{concern.title}</h3>
          <p className={classes.text}>{concern.description}</p>
          {concern.keywords.length > 0 && (
            <p className={page.soft}>
              {messages.alsoFoundBy} {concern.keywords.join(', ')}
            </p>
          )}
        </div>
        <div className={classes.holders}>
          <HolderLines
            concern={concern}
            holders={holders}
            titles={props.titles}
            partial={props.partial}
          />
        </div>
        <IconButton
          size="small"
          aria-expanded={isOpen}
          aria-label={messages.more(concern.title)}
          onClick={() => setOpen(!isOpen)}
        >
          <ExpandMore
            className={`${classes.chevron} ${isOpen ? classes.open : ''}`}
          />
        </IconButton>
      </div>
      <Collapse in={isOpen} unmountOnExit>
        <Facts concern={concern} layer={props.layer} />
      </Collapse>
    </li>
  );
}

function Facts({ concern, layer }: { concern: Concern; layer?: string }) {
  const classes = useStyles();
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      messages.about,
      <Selected
        key="about"
        predicate={concern.appliesTo}
        absent={messages.everything}
      />,
    ],
    [
      messages.requiredOf,
      <Selected
        key="required"
        predicate={concern.requiredFor}
        absent={messages.requiredOfNone}
      />,
    ],
    [messages.byDefault, messages.defaults[concern.default]],
    [messages.shown, messages.showns[concern.shown]],
    [messages.standsIn, messages.layer(layer ?? concern.layer, concern.group)],
    [messages.id, <code key="id">{concern.id}</code>],
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => [
        <dt key={`${name} name`}>{name}</dt>,
        <dd key={`${name} value`}>{value}</dd>,
      ])}
    </dl>
  );
}

/** What a filter selects in words, or, where it has none, as it is written. */
function Selected(props: { predicate: Concern['appliesTo']; absent: string }) {
  const { predicate, absent } = props;
  if (predicate === undefined) return <>{absent}</>;
  const words = predicateWords(predicate, { most: MOST_TYPES });
  if (words) return <>{words}</>;
  return (
    <>
      {messages.filterOnly} <code>{JSON.stringify(predicate)}</code>
    </>
  );
}
