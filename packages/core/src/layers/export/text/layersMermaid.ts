import type { ServesView } from '../../serves/types';
import type { StandsView } from '../../stands/types';
import { graphOfView, type GraphNode } from './graphOfView';

/**
 * A picture of the layers as a Mermaid flowchart, for wikis and pull requests.
 *
 * @param options - `title`: what stands above it.
 * @public
 */
export function layersMermaid(
  view: ServesView | StandsView,
  options: { readonly title: string },
): string {
  const { layers, edges, notes } = graphOfView(view);
  const crossings = edges.flatMap(({ crossing }, index) =>
    crossing ? [index] : [],
  );
  const open = layers.flatMap(({ nodes }) =>
    nodes.filter(node => node.open).map(({ id }) => id),
  );
  return [
    '---',
    `title: ${JSON.stringify(`${options.title}: ${plain(notes[0])}`)}`,
    '---',
    'flowchart BT',
    ...notes.map(note => `  %% ${plain(note)}`),
    ...layers.flatMap(({ id, label, nodes }) => [
      `  subgraph ${id}["${escape(label)}"]`,
      ...nodes.map(node => `    ${node.id}["${labelOf(node)}"]`),
      // An empty subgraph would become a node.
      ...(nodes.length === 0 ? [`    ${id}empty["nothing yet"]`] : []),
      '  end',
    ]),
    ...edges.map(
      ({ from, to, label, crossing }) =>
        `  ${from} ${crossing ? '-.->' : '-->'}|"${escape(label)}"| ${to}`,
    ),
    ...(open.length > 0
      ? [
          '  classDef open stroke-dasharray: 4 3',
          `  class ${open.join(',')} open`,
        ]
      : []),
    ...(crossings.length > 0
      ? [`  linkStyle ${crossings.join(',')} stroke:#a8321f,stroke-width:2px`]
      : []),
    '',
  ].join('\n');
}

function labelOf({ label, detail }: GraphNode): string {
  return `${escape(label)}<br/>${escape(detail)}`;
}

/** Mermaid reads entity codes inside quotes, so that no name can end one. */
function escape(text: string): string {
  return plain(text).replace(
    /[#"<>&;`{}[\]()|\\]/g,
    sign => `#${sign.charCodeAt(0)};`,
  );
}

/** One line, without what comments and titles could stumble over. */
function plain(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/%%|---/g, ' ')
    .trim();
}
