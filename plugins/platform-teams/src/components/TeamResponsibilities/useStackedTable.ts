import { makeStyles, type Theme } from '@material-ui/core/styles';

/** A table that becomes a list of stacked rows where it is too narrow for columns; cells bring their heading as `data-label`. */
export const useStackedTable = makeStyles<Theme>(
  theme => ({
    stacked: {
      [theme.breakpoints.down('sm')]: {
        '&&': { minWidth: 0 },
        display: 'block',
        '& thead': { display: 'none' },
        '& tbody, & tr': { display: 'block' },
        '& tr': {
          padding: theme.spacing(1, 2.5),
          borderBottom: `1px solid ${theme.palette.divider}`,
        },
        '&& td': {
          display: 'block',
          border: 0,
          padding: theme.spacing(0.5, 0),
          textAlign: 'left',
          '&[data-label]::before': {
            content: 'attr(data-label) ": "',
            fontWeight: 700,
          },
        },
        '& .MuiButton-root': { minHeight: 44 },
      },
    },
  }),
  { name: 'PlatformTeamsStackedTable' },
);
