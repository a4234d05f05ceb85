import Chip from '@material-ui/core/Chip';
import { alpha, makeStyles } from '@material-ui/core/styles';
import type { DockerfileFinding } from '@cookie-factory/platform-teams-core';
import { deciderOf, percent, type FileOwners } from '../dockerfile';
import { OwnerSwatch, softText } from '../shared';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1.75),
  },
  chip: {
    height: 'auto',
    minHeight: 32,
    maxWidth: '100%',
    margin: 0,
    fontVariantNumeric: 'tabular-nums',
    '&&, &&:hover, &&:focus': {
      background: theme.palette.background.paper,
      color: theme.palette.text.primary,
      border: `1px solid ${theme.palette.divider}`,
    },
    '&&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 2,
    },
    '& .MuiChip-label': {
      whiteSpace: 'normal',
      padding: theme.spacing(0.5, 1.5),
    },
  },
  pressed: {
    '&&, &&:hover, &&:focus': {
      borderColor: theme.palette.primary.main,
      boxShadow: `inset 0 0 0 1px ${theme.palette.primary.main}`,
      background: alpha(theme.palette.primary.main, 0.1),
    },
  },
  label: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1),
  },
  soft: { color: softText(theme) },
}));

/** The legend of the bar, which is the filter too: one owner, or all. */
export function OwnerFilter(props: {
  readonly owners: FileOwners;
  readonly findings: readonly DockerfileFinding[];
  readonly selected: string | undefined;
  readonly onSelect: (owner: string | undefined) => void;
}) {
  const classes = useStyles();
  const { owners, findings, selected, onSelect } = props;
  const chip = (isPressed: boolean) => ({
    clickable: true,
    component: 'button' as const,
    'aria-pressed': isPressed,
    className: `${classes.chip} ${isPressed ? classes.pressed : ''}`,
  });
  return (
    <div className={classes.row} role="group" aria-label="Whose lines to show">
      <Chip
        {...chip(selected === undefined)}
        onClick={() => onSelect(undefined)}
        label={
          <span className={classes.label}>
            All{' '}
            <span className={classes.soft}>
              {counted(owners.totalLines, 'line')}
            </span>
          </span>
        }
      />
      {owners.shares.map(({ owner, lines, share }) => {
        const decided = findings.filter(
          finding => owners.of(deciderOf(finding)).id === owner.id,
        ).length;
        return (
          <Chip
            key={owner.id}
            {...chip(selected === owner.id)}
            onClick={() =>
              onSelect(selected === owner.id ? undefined : owner.id)
            }
            label={
              <span className={classes.label}>
                <OwnerSwatch slot={owner.slot} />
                <strong>{owner.name}</strong>{' '}
                {owner.remark && (
                  <span className={classes.soft}>({owner.remark})</span>
                )}{' '}
                <span>{percent(share)}</span>{' '}
                <span className={classes.soft}>
                  {counted(lines, 'line')}
                  {decided > 0 && `, decides on ${counted(decided, 'finding')}`}
                </span>
              </span>
            }
          />
        );
      })}
    </div>
  );
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
