import { makeStyles, type Theme } from '@material-ui/core/styles';
import { softText } from '../shared';

/** How the form and the set-up page look around their parts. */
export const useFormPageStyles = makeStyles<Theme>(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2.5),
      fontFamily: theme.typography.fontFamily,
      // The theme's own secondary text is too pale on the page's ground.
      '& .MuiTypography-colorTextSecondary': { color: softText(theme) },
      '& .MuiFormHelperText-root.Mui-disabled': { color: softText(theme) },
      // Its red is too pale for text; the field's frame and the words tell enough.
      '& .MuiFormLabel-root.Mui-error, & .MuiFormHelperText-root.Mui-error': {
        color: theme.palette.text.primary,
      },
    },
    title: { fontSize: 24, fontWeight: 700, lineHeight: 1.25, margin: 0 },
    paper: { padding: theme.spacing(3) },
  }),
  { name: 'PlatformTeamsFormPage' },
);
