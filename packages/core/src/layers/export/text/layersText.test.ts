import {
  cookieCompany,
  createModel,
  entity,
} from '../../../../__fixtures__/layers/cookieCompany';
import { servesView } from '../../serves/servesView';
import { standsView } from '../../stands/standsView';
import { layersMermaid } from './layersMermaid';
import { layersStructurizr } from './layersStructurizr';

const TITLE = { title: 'Crumb & Co' };
const HOSTILE = 'Bad "name" ]] %% --> { ; <b> `x` \\ end\n---\nworkspace {';

/** Everything but strings, so that what a name holds cannot hide a mistake. */
function withoutStrings(text: string): string {
  return text.replace(/"[^"\n]*"/g, '""');
}

function views() {
  const model = createModel([
    ...cookieCompany,
    entity('Component:hostile', { type: 'service', owner: 'checkout' }),
    entity('System:odd', { owner: 'checkout' }, { title: HOSTILE }),
    entity('Component:inside', {
      type: 'service',
      owner: 'checkout',
      system: 'odd',
      dependsOn: ['component:hostile'],
    }),
  ]);
  return {
    serves: servesView(model),
    stands: standsView(model, { groupBy: 'system' }),
  };
}

describe('layersMermaid', () => {
  it.each(['serves', 'stands'] as const)(
    'writes every node and belt of %s once, and nothing that a name could break',
    mode => {
      const lines = layersMermaid(views()[mode], TITLE).trimEnd().split('\n');
      expect(lines[0]).toBe('---');
      expect(lines[2]).toBe('---');
      expect(lines[3]).toBe('flowchart BT');
      const nodes = new Set<string>();
      const ends: string[] = [];
      const others: string[] = [];
      for (const line of lines.slice(4)) {
        const bare = withoutStrings(line);
        const node = /^ {2}(?:subgraph| ) ?(\w+)\[""\]$/.exec(bare);
        const edge = /^ {2}(\w+) (?:-->|-\.->)\|""\| (\w+)$/.exec(bare);
        if (node) nodes.add(node[1]);
        else if (edge) ends.push(edge[1], edge[2]);
        else others.push(bare);
      }
      expect(ends.filter(end => !nodes.has(end))).toEqual([]);
      expect(
        others.filter(
          line =>
            !/^ {2}(?:end|%% .+|classDef open .+|class [\w,]+ open|linkStyle [\d,]+ .+)$/.test(
              line,
            ),
        ),
      ).toEqual([]);
      expect(nodes.size).toBeGreaterThan(3);
    },
  );

  it('shows a name whole, with its signs as entity codes', () => {
    expect(layersMermaid(views().stands, TITLE)).toContain(
      'Bad #34;name#34; #93;#93;',
    );
  });

  it('marks what goes past the platform', () => {
    const text = layersMermaid(
      standsView(createModel(cookieCompany), { groupBy: 'owner' }),
      TITLE,
    );
    expect(text).toMatch(/-\.->\|"\d+ dependenc.*past the platform"\|/);
    expect(text).toMatch(/linkStyle [\d,]+ stroke:#a8321f/);
  });

  it('is written for an empty catalog, too', () => {
    expect(layersMermaid(standsView(createModel([])), TITLE)).toContain(
      'nothing yet',
    );
  });
});

describe('layersStructurizr', () => {
  it.each(['serves', 'stands'] as const)(
    'writes a workspace for %s whose braces close and whose names are there',
    mode => {
      const text = layersStructurizr(views()[mode], TITLE);
      const elements = new Set<string>();
      const names: string[] = [];
      const ends: string[] = [];
      let depth = 0;
      for (const line of text.trimEnd().split('\n')) {
        const bare = withoutStrings(line);
        if (bare.endsWith('{')) depth += 1;
        if (bare.trim() === '}') depth -= 1;
        expect(depth).toBeGreaterThanOrEqual(0);
        const element = /^ +(\w+) = softwareSystem/.exec(bare);
        const relation = /^ +(\w+) -> (\w+) ""/.exec(bare);
        if (element) {
          elements.add(element[1]);
          names.push(/"([^"]*)"/.exec(line)?.[1] ?? '');
        }
        if (relation) ends.push(relation[1], relation[2]);
      }
      expect(depth).toBe(0);
      expect(ends.filter(end => !elements.has(end))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
      expect(text.startsWith('workspace "Crumb & Co" "')).toBe(true);
    },
  );
});
