import type { CSSProperties, ReactNode } from 'react';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type {
  LayerBand,
  Machine,
  ServesView,
} from '@cookie-factory/platform-teams-core';
import { counted } from '../counted';
import type { Accent } from '../layout/types';
import { symbolFor } from '../picture/symbolFor';
import { describeMachine } from './describeMachine';
import { endId } from './ids';
import { describeBypass } from './pictureFromView';
import { titlesOf } from './titlesOf';

const useStyles = makeStyles<Theme>(
  theme => ({
    band: {
      margin: theme.spacing(3, 0, 0.5),
      fontSize: 17,
      fontWeight: 700,
      color: 'var(--pl-acc)',
    },
    about: { fontSize: 12, color: 'var(--pl-ink-2)', margin: 0 },
    column: { fontSize: 14, fontWeight: 700, margin: theme.spacing(2, 0, 0) },
    list: { listStyle: 'none', margin: theme.spacing(1, 0, 0), padding: 0 },
    row: {
      display: 'grid',
      gridTemplateColumns:
        '44px minmax(0, 2fr) minmax(0, 1.4fr) minmax(88px, 120px)',
      alignItems: 'center',
      gap: theme.spacing(1.5),
      width: '100%',
      minHeight: 56,
      padding: theme.spacing(0.5, 1),
      border: 0,
      borderTop: '1px solid var(--pl-hall-line)',
      background: 'none',
      font: 'inherit',
      fontSize: 13,
      textAlign: 'left',
      color: 'var(--pl-ink)',
      cursor: 'pointer',
      '&:hover': { background: 'var(--pl-hall)' },
      '&:focus-visible': {
        outline: '2px solid var(--pl-ink)',
        outlineOffset: -2,
      },
      '&[aria-pressed="true"]': {
        boxShadow: 'inset 0 0 0 2px var(--pl-acc)',
        background: 'var(--pl-body)',
      },
    },
    name: { fontWeight: 700 },
    soft: { color: 'var(--pl-ink-2)' },
    open: {
      border: '1px dashed var(--pl-ink-2)',
      borderRadius: 4,
      padding: '1px 8px',
    },
    end: { textAlign: 'right', color: 'var(--pl-ink-2)' },
  }),
  { name: 'PlatformTeamsServesList' },
);

const SEVERITY = {
  warning: 'worth fixing',
  info: 'for information',
  accepted: 'accepted',
};

/** The same as the picture, as rows: for screen readers, keyboards and narrow windows. */
export function ServesList(props: {
  view: ServesView;
  selected: string | undefined;
  onPick: (id: string) => void;
}) {
  const { view, selected, onPick } = props;
  const classes = useStyles();
  const [top, ...bands] = [...view.layers].reverse();
  const titles = titlesOf(view);
  const bypasses = view.belts.filter(belt => belt.kind === 'bypass');
  return (
    <>
      <Band accent="app" band={top}>
        <ul className={classes.list}>
          {view.owners.map(owner => (
            <li key={owner.ref}>
              <Row
                symbol="oven"
                name={owner.title}
                who=""
                count={counted(owner.services, 'entity', 'entities')}
                selected={owner.ref === selected}
                onPick={() => onPick(owner.ref)}
              />
            </li>
          ))}
        </ul>
        {view.moreOwners.owners > 0 && (
          <p className={classes.about}>
            And {counted(view.moreOwners.owners, 'more team', 'more teams')}:
            search by name to find one.
          </p>
        )}
        {bypasses.length > 0 && (
          <h4 className={classes.column}>Past the platform</h4>
        )}
        <ul className={classes.list}>
          {bypasses.map(bypass => (
            <li key={bypass.id} className="pl-note">
              <Row
                symbol="stack"
                name={`Bypass: ${describeBypass(bypass, titles, { short: true })}`}
                who={titles.get(endId(bypass.to)) ?? endId(bypass.to)}
                count={SEVERITY[bypass.severity ?? 'info']}
                selected={bypass.id === selected}
                onPick={() => onPick(bypass.id)}
              />
            </li>
          ))}
        </ul>
      </Band>
      {bands.map((band, index) => (
        <Band
          key={band.id}
          accent={index === bands.length - 1 ? 'infra' : 'plat'}
          band={band}
        >
          {band.columns.map(column => (
            <div key={column.id}>
              {band.columns.length > 1 && (
                <h4 className={classes.column}>{column.title}</h4>
              )}
              <ul className={classes.list}>
                {column.machines.map(machine => (
                  <li
                    key={machine.id}
                    className={
                      machine.state === 'unstaffed' ? 'pl-unstaffed' : undefined
                    }
                  >
                    <MachineRow
                      machine={machine}
                      selected={machine.id === selected}
                      onPick={() => onPick(machine.id)}
                    />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Band>
      ))}
    </>
  );
}

function Band(props: { accent: Accent; band: LayerBand; children: ReactNode }) {
  const classes = useStyles();
  const { band } = props;
  return (
    <section className={`pl-${props.accent}`} aria-label={band.title}>
      <h3 className={classes.band}>{band.title}</h3>
      <p className={classes.about}>
        {[
          band.serviceModel,
          band.words,
          counted(band.teams, 'team', 'teams'),
          counted(band.entities, 'entity', 'entities'),
        ].join(' · ')}
      </p>
      {props.children}
    </section>
  );
}

function MachineRow(props: {
  machine: Machine;
  selected: boolean;
  onPick: () => void;
}) {
  const { plate, count } = describeMachine(props.machine);
  return (
    <Row
      symbol={props.machine.symbol}
      name={props.machine.title}
      who={plate}
      dashed={props.machine.state === 'unstaffed'}
      count={count}
      selected={props.selected}
      onPick={props.onPick}
    />
  );
}

function Row(props: {
  symbol: string;
  name: string;
  who: string;
  dashed?: boolean;
  count: string;
  selected: boolean;
  onPick: () => void;
}) {
  const classes = useStyles();
  const Symbol = symbolFor(props.symbol);
  return (
    <button
      type="button"
      className={classes.row}
      aria-pressed={props.selected}
      onClick={props.onPick}
    >
      <svg
        width={44}
        height={32}
        viewBox="0 0 88 64"
        aria-hidden="true"
        style={{ '--pl-sw': 2.4 } as CSSProperties}
      >
        <Symbol />
      </svg>
      <span className={classes.name}>{props.name}</span>
      <span>
        {props.who && (
          <span className={props.dashed ? classes.open : undefined}>
            {props.who}
          </span>
        )}
      </span>
      <span className={classes.end}>{props.count}</span>
    </button>
  );
}
