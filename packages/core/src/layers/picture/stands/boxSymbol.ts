import type { Box, LayersGroupBy } from '../../stands/types';
import type { Accent } from '../layout/types';

const BY_LAYER: Readonly<Record<Accent, string>> = {
  app: 'oven',
  plat: 'press',
  infra: 'motor',
};

/** What a type of thing does, in the factory's symbols. */
const BY_TYPE: readonly (readonly [RegExp, string])[] = [
  [/data|cache|queue|topic|stream|bucket|storage|warehouse|search/, 'tank'],
  [/net|dns|balancer|gateway|route/, 'drive'],
  [/cluster|node|machine|compute|function/, 'motor'],
  [/account|project|billing|terraform/, 'cogs'],
  [/secret|vault|cert|policy|identity/, 'safe'],
  [/feature|pipeline|model/, 'mixer'],
  [/monitor|dashboard|alert/, 'gauge'],
  [/registry|package|image|template/, 'packer'],
];

/** The symbol of a box: of its type where boxes are types, else of its layer. @internal */
export function boxSymbol(
  box: Pick<Box, 'kind' | 'title'>,
  accent: Accent,
  groupBy: LayersGroupBy,
): string {
  if (box.kind === 'rest') return 'stack';
  if (box.kind === 'none') return 'safe';
  const title = box.title.toLowerCase();
  const known =
    groupBy === 'type' && box.kind === 'group'
      ? BY_TYPE.find(([words]) => words.test(title))
      : undefined;
  return known?.[1] ?? BY_LAYER[accent];
}
