import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { catalogGraphLinkRef } from '../../../routes';
import { usePanelStyles } from './usePanelStyles';

/** More roots would be a graph that nobody reads. */
const MOST_ROOTS = 20;

/** Leads to catalog-graph, where single relations are the answer; nothing where the portal has none. */
export function GraphLink(props: {
  readonly roots: readonly string[];
  readonly children: string;
}) {
  const classes = usePanelStyles();
  const graph = useRouteRef(catalogGraphLinkRef);
  if (!graph) return null;
  const roots = [...new Set(props.roots)].slice(0, MOST_ROOTS);
  const query = new URLSearchParams([
    ...roots.map(root => ['rootEntityRefs[]', root]),
    ['maxDepth', '1'],
  ]);
  return (
    <p className={classes.text}>
      <Link to={`${graph()}?${query}`}>{props.children}</Link>
    </p>
  );
}
