import { makeStyles } from '@material-ui/core/styles';

/** Signs before words, in the size of the text around them. */
export const useStatusStyles = makeStyles(
  {
    status: {
      display: 'inline-flex',
      alignItems: 'baseline',
      whiteSpace: 'nowrap',
      fontSize: 14,
      '& span': { fontSize: 14, lineHeight: 1.45 },
    },
  },
  { name: 'PlatformTeamsStatus' },
);
