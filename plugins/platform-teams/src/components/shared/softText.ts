import { alpha, type Theme } from '@material-ui/core/styles';

/** The colour of secondary text on a tinted ground, where the theme's own falls short of 4.5 to 1. */
export function softText(theme: Theme): string {
  return alpha(theme.palette.text.primary, 0.72);
}
