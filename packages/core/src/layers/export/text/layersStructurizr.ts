import type { ServesView } from '../../serves/types';
import type { StandsView } from '../../stands/types';
import { graphOfView } from './graphOfView';

/**
 * A picture of the layers in the Structurizr DSL: a group for each layer, a
 * software system for each machine or box, and one view of them all.
 *
 * @param options - `title`: the name of the workspace.
 * @public
 */
export function layersStructurizr(
  view: ServesView | StandsView,
  options: { readonly title: string },
): string {
  const { layers, edges, notes } = graphOfView(view);
  const drawn = new Set(
    layers.flatMap(({ nodes }) => nodes.map(({ id }) => id)),
  );
  // Elements may not share a name, and relations go between elements alone.
  const names = new Map<string, number>();
  const nameOf = (label: string) => {
    const count = (names.get(label) ?? 0) + 1;
    names.set(label, count);
    return count === 1 ? label : `${label} (${count})`;
  };
  const heads = layers.filter(({ id }) =>
    edges.some(({ from, to }) => from === id || to === id),
  );
  // Letters, then digits: what every reader of the language takes for a name.
  const head = new Map(
    heads.map(({ id }) => [id, `whole${id.replace(/\D/g, '')}`]),
  );
  const endOf = (id: string) => (drawn.has(id) ? id : (head.get(id) ?? id));
  const related = new Set<string>();
  return [
    `workspace ${quoted(options.title)} ${quoted(notes.join(' '))} {`,
    '  model {',
    ...layers.flatMap(({ id, label, nodes }) => [
      `    group ${quoted(label)} {`,
      ...nodes.map(
        node =>
          `      ${node.id} = softwareSystem ${quoted(nameOf(node.label))} ${quoted(node.detail)}${node.open ? ' "Open"' : ''}`,
      ),
      ...(head.has(id)
        ? [
            `      ${head.get(id)} = softwareSystem ${quoted(nameOf(`${label} as a whole`))} "" "Layer"`,
          ]
        : []),
      '    }',
    ]),
    ...edges.flatMap(({ from, to, label, crossing }) => {
      const key = `${endOf(from)} -> ${endOf(to)}`;
      if (related.has(key) || endOf(from) === endOf(to)) return [];
      related.add(key);
      return [`    ${key} ${quoted(label)}${crossing ? ' "" "Crossing"' : ''}`];
    }),
    '  }',
    '  views {',
    `    systemLandscape "layers" ${quoted(notes[0])} {`,
    '      include *',
    '      autoLayout bt',
    '    }',
    '    styles {',
    '      element "Open" {',
    '        border dashed',
    '      }',
    // Relations are dashed by themselves; a crossing's label says so beside its colour.
    '      relationship Crossing {',
    '        color #a8321f',
    '      }',
    '    }',
    '  }',
    '}',
    '',
  ].join('\n');
}

function quoted(text: string): string {
  const line = text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\\/g, '/')
    .replace(/"/g, "'")
    .trim();
  return `"${line}"`;
}
