/** How the same picture is dressed: as a factory, or plainly for a boardroom. @public */
export type LayersSkin = 'factory' | 'plain';

/** Light or dark. @public */
export type LayersTheme = 'light' | 'dark';

const factoryLight = {
  paper: '#fbf7f0',
  hall: '#f5eee2',
  'hall-line': '#dccfb9',
  body: '#fffdf9',
  ink: '#2b2118',
  'ink-2': '#655645',
  'on-plate': '#ffffff',
  app: '#8f5312',
  'app-tint': '#f3dfbf',
  'app-plate': '#8f5312',
  plat: '#1d6560',
  'plat-tint': '#d3e6e1',
  'plat-plate': '#1d6560',
  infra: '#43598a',
  'infra-tint': '#dae1f0',
  'infra-plate': '#43598a',
  belt: '#e3d8c6',
  'belt-edge': '#836f57',
  worn: '#a8321f',
  'worn-tint': '#f6dcd4',
  cookie: '#e6ba7a',
  'cookie-edge': '#8f5312',
  chip: '#5a3518',
  off: '#4b433b',
  'off-tint': '#5d544a',
  'off-line': '#2b2118',
  'off-ink': '#ffffff',
  lamp: '#ffd257',
};

/** The name of a colour; what it looks like, the palette says. @public */
export type ColorToken = keyof typeof factoryLight;

/** A colour for every token, as `#rrggbb`. @public */
export type Palette = Readonly<Record<ColorToken, string>>;

const factoryDark: Palette = {
  paper: '#191512',
  hall: '#26201b',
  'hall-line': '#4b4138',
  body: '#302923',
  ink: '#f4ece0',
  'ink-2': '#bfae9b',
  'on-plate': '#f4ece0',
  app: '#e8b06d',
  'app-tint': '#4f3b24',
  'app-plate': '#5c4322',
  plat: '#7fc9be',
  'plat-tint': '#23443f',
  'plat-plate': '#23514b',
  infra: '#a6b9e6',
  'infra-tint': '#303a55',
  'infra-plate': '#36456f',
  belt: '#463c33',
  'belt-edge': '#9c8a76',
  worn: '#ff9a80',
  'worn-tint': '#4d251b',
  cookie: '#b07a38',
  'cookie-edge': '#f3cd98',
  chip: '#3d240f',
  off: '#0c0a08',
  'off-tint': '#15110e',
  'off-line': '#8d7f70',
  'off-ink': '#f4ece0',
  lamp: '#ffd257',
};

/** Halls of the boardroom are grey; its inks and accents are the factory's. */
const PLAIN = {
  light: {
    paper: '#ffffff',
    body: '#ffffff',
    hall: '#f7f6f3',
    'hall-line': '#d9d6cf',
  },
  dark: {
    paper: '#161616',
    body: '#1f1f1f',
    hall: '#242424',
    'hall-line': '#454545',
  },
};

/** The colours of a skin in a theme. @public */
export function layersPalette(skin: LayersSkin, theme: LayersTheme): Palette {
  const factory = theme === 'dark' ? factoryDark : factoryLight;
  return skin === 'plain' ? { ...factory, ...PLAIN[theme] } : factory;
}
