import type { ReactNode } from 'react';
import type {
  ServesView,
  StandsView,
} from '@cookie-factory/platform-teams-core';
import { useUrlState } from '../shared';
import { LayersAtWidth } from './LayersAtWidth';
import { layersStateCodec } from './state/layersState';
import { useMeasuredWidth } from './useMeasuredWidth';

/** What the layers are shown of, and what is shown with them. */
export interface LayersViewProps {
  /** Only what this group, user, system or domain contains; absent: the whole organisation. */
  scope?: string;
  /** Shown below the picture, for instance to explain it with its own numbers. */
  renderBelow?: (view: ServesView | StandsView) => ReactNode;
}

/**
 * The factory: who serves whom, or what stands on what, as a picture or as
 * a list, of the organisation or of a part. What is shown stands in the URL.
 */
export function LayersView(props: LayersViewProps) {
  const { state, change } = useUrlState(layersStateCodec);
  const { ref, width } = useMeasuredWidth<HTMLDivElement>();
  return (
    <div ref={ref}>
      {width !== undefined && (
        <LayersAtWidth
          {...props}
          width={width}
          state={state}
          onChange={change}
        />
      )}
    </div>
  );
}
