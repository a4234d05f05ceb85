import { useCallback } from 'react';
import { AsSeenByYou, RequestError } from '../shared';
import { FirstDayNote } from './FirstDayNote';
import { LayersToolbar } from './LayersToolbar';
import { PictureSkeleton } from './picture/PictureSkeleton';
import { ServesPicture } from './serves/ServesPicture';
import { StandsPicture } from './stands/StandsPicture';
import { useLayersState, queryOf } from './useLayersState';
import { useLayersView } from './useLayersView';
import { useMeasuredWidth } from './useMeasuredWidth';

/**
 * The factory: who serves whom, or what stands on what, as a picture or as
 * a list. What is shown stands in the URL.
 * @public
 */
export function PlatformLayersContent() {
  const { state, change } = useLayersState();
  const { ref, width } = useMeasuredWidth<HTMLDivElement>();
  const request = useLayersView(queryOf(state));
  const pick = useCallback(
    (selected: string | undefined) => change({ selected }),
    [change],
  );
  const answer = request.status === 'data' ? request.data : undefined;
  const view = answer?.view;
  const shown = view?.mode === state.mode ? view : undefined;
  return (
    <div ref={ref} aria-busy={request.status === 'loading'}>
      <LayersToolbar state={state} view={shown} onChange={change} />
      {request.status === 'error' && (
        <RequestError
          what="The layers could not be loaded."
          error={request.error}
          retry={request.retry}
        />
      )}
      {request.status !== 'error' && !shown && <PictureSkeleton />}
      {answer && shown && (
        <>
          {!shown.registered && <FirstDayNote />}
          {shown.mode === 'serves' ? (
            <ServesPicture
              view={shown}
              width={width}
              asOf={answer.asOf}
              asList={state.asList}
              selected={state.selected}
              onPick={pick}
            />
          ) : (
            <StandsPicture
              view={shown}
              width={width}
              asOf={answer.asOf}
              asList={state.asList}
              selected={state.selected}
              onPick={pick}
            />
          )}
          {answer.partial && <AsSeenByYou />}
        </>
      )}
    </div>
  );
}
