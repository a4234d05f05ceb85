/**
 * The picture's own colours, by theme type. They stand on the picture's root
 * as custom properties, so that they touch nothing else on the page.
 */
const light = {
  '--pl-paper': '#fbf7f0',
  '--pl-hall': '#f5eee2',
  '--pl-hall-line': '#dccfb9',
  '--pl-body': '#fffdf9',
  '--pl-ink': '#2b2118',
  '--pl-ink-2': '#655645',
  '--pl-on-plate': '#ffffff',
  '--pl-app': '#8f5312',
  '--pl-app-tint': '#f3dfbf',
  '--pl-plat': '#1d6560',
  '--pl-plat-tint': '#d3e6e1',
  '--pl-plat-plate': '#1d6560',
  '--pl-infra': '#43598a',
  '--pl-infra-tint': '#dae1f0',
  '--pl-infra-plate': '#43598a',
  '--pl-belt': '#e3d8c6',
  '--pl-belt-edge': '#836f57',
  '--pl-worn': '#a8321f',
  '--pl-worn-tint': '#f6dcd4',
  '--pl-cookie': '#e6ba7a',
  '--pl-cookie-edge': '#8f5312',
  '--pl-chip': '#5a3518',
  '--pl-off': '#4b433b',
  '--pl-off-tint': '#5d544a',
  '--pl-off-line': '#2b2118',
  '--pl-off-ink': '#ffffff',
  '--pl-lamp': '#ffd257',
};

const dark: typeof light = {
  '--pl-paper': '#191512',
  '--pl-hall': '#26201b',
  '--pl-hall-line': '#4b4138',
  '--pl-body': '#302923',
  '--pl-ink': '#f4ece0',
  '--pl-ink-2': '#bfae9b',
  '--pl-on-plate': '#f4ece0',
  '--pl-app': '#e8b06d',
  '--pl-app-tint': '#4f3b24',
  '--pl-plat': '#7fc9be',
  '--pl-plat-tint': '#23443f',
  '--pl-plat-plate': '#23514b',
  '--pl-infra': '#a6b9e6',
  '--pl-infra-tint': '#303a55',
  '--pl-infra-plate': '#36456f',
  '--pl-belt': '#463c33',
  '--pl-belt-edge': '#9c8a76',
  '--pl-worn': '#ff9a80',
  '--pl-worn-tint': '#4d251b',
  '--pl-cookie': '#b07a38',
  '--pl-cookie-edge': '#f3cd98',
  '--pl-chip': '#3d240f',
  '--pl-off': '#0c0a08',
  '--pl-off-tint': '#15110e',
  '--pl-off-line': '#8d7f70',
  '--pl-off-ink': '#f4ece0',
  '--pl-lamp': '#ffd257',
};

/** The palette for a theme type, as custom properties. */
export function paletteFor(
  type: 'light' | 'dark',
): Readonly<Record<string, string>> {
  return type === 'dark' ? dark : light;
}
