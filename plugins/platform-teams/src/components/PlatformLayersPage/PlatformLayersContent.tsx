import { LearnPanel } from '../LearnPanel';
import { LayersView } from './LayersView';

/**
 * The factory of the whole organisation: who serves whom, or what stands on
 * what, as a picture or as a list. What is shown stands in the URL.
 * @public
 */
export function PlatformLayersContent() {
  return <LayersView renderBelow={view => <LearnPanel view={view} />} />;
}
