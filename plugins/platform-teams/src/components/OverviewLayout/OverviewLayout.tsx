import { Fragment, type ReactElement } from 'react';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { CatalogWarnings } from './CatalogWarnings';

/** From this width on, small cards stand beside the large ones. */
const TWO_COLUMNS = 1180;
const PAIRS = 600;

const useStyles = makeStyles<Theme>(
  theme => ({
    warnings: {
      display: 'grid',
      gap: theme.spacing(2),
      marginBottom: theme.spacing(3),
      '&:empty': { display: 'none' },
    },
    column: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(3),
      alignContent: 'start',
      minWidth: 0,
    },
    columns: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
      gap: theme.spacing(3),
      alignItems: 'start',
    },
    pairs: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(3),
      alignItems: 'start',
      [theme.breakpoints.up(PAIRS)]: {
        gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      },
    },
  }),
  { name: 'PlatformTeamsOverviewLayout' },
);

/** A card of an entity's overview; without a type it is a large one. */
export interface OverviewCard {
  readonly type?: 'info' | 'content' | 'summary';
  readonly element: ReactElement;
}

/**
 * The overview of an entity: small cards beside the large ones, and where
 * there is no room for two columns the first of each before all others, so
 * that whom to ask comes right after what the entity is.
 */
export function OverviewLayout(props: { cards: OverviewCard[] }) {
  const classes = useStyles();
  const isWide = useMediaQuery<Theme>(
    theme => theme.breakpoints.up(TWO_COLUMNS),
    { noSsr: true },
  );
  const small = props.cards.filter(({ type }) => type === 'info');
  const large = props.cards.filter(({ type }) => type !== 'info');
  return (
    <>
      <div className={classes.warnings}>
        <CatalogWarnings />
      </div>
      {isWide && small.length > 0 ? (
        <div className={classes.columns}>
          <div className={classes.column}>
            <Cards cards={large} />
          </div>
          <div className={classes.column}>
            <Cards cards={small} />
          </div>
        </div>
      ) : (
        <div className={classes.column}>
          <Cards cards={small.slice(0, 1)} />
          <Cards cards={large.slice(0, 1)} />
          {small.length > 1 && (
            <div className={classes.pairs}>
              <Cards cards={small.slice(1)} />
            </div>
          )}
          <Cards cards={large.slice(1)} />
        </div>
      )}
    </>
  );
}

function Cards({ cards }: { readonly cards: readonly OverviewCard[] }) {
  return (
    <>
      {cards.map(({ element }, index) => (
        <Fragment key={element.key ?? index}>{element}</Fragment>
      ))}
    </>
  );
}
