import { makeStyles } from '@material-ui/core/styles';

/** Signs with words, in the size of the text around them. */
export const useStatusStyles = makeStyles(
  {
    status: {
      whiteSpace: 'nowrap',
      '& span': { fontSize: 14, lineHeight: 1.45 },
    },
  },
  { name: 'PlatformTeamsStatus' },
);
