import type { Theme } from '@material-ui/core/styles';

const LIGHT = {
  error: '#B3261E',
  warning: '#8A5300',
  info: '#0A6EBE',
  ok: '#1B7A3A',
  errorWash: '#FDF1F0',
  warningWash: '#FFF6E5',
  infoWash: '#EEF4FB',
  added: '#E6F5EA',
  removed: '#FCEBEA',
};

const DARK: typeof LIGHT = {
  error: '#FFA9A4',
  warning: '#FFC670',
  info: '#9CC9FF',
  ok: '#86DB9B',
  errorWash: '#55413F',
  warningWash: '#544A38',
  infoWash: '#434C57',
  added: '#3E5245',
  removed: '#5A4341',
};

/** Colours that keep their contrast as small text, which those of the theme do not promise. */
export function severityPalette(theme: Theme): typeof LIGHT {
  return theme.palette.type === 'dark' ? DARK : LIGHT;
}
