import { useCallback, useState } from 'react';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { LEAST_PICTURE } from '@cookie-factory/platform-teams-core';
import Typography from '@material-ui/core/Typography';
import { AsSeenByYou, RequestError } from '../shared';
import { ExportMenu } from './export/ExportMenu';
import { EmptyCatalogNote, FirstDayNote } from './FirstDayNote';
import type { LayersViewProps } from './LayersView';
import { LayersPictureView } from './picture/LayersPictureView';
import { PictureSkeleton } from './picture/PictureSkeleton';
import { layersQuery, pictureQuery } from './state/layersQuery';
import { countFilters, type LayersState } from './state/layersState';
import type { Place } from './state/placeOf';
import { PictureQueryProvider } from './state/PictureQueryContext';
import { useLayersView } from './state/useLayersView';
import { LandOn } from './toolbar/LandOn';
import { LayersToolbar } from './toolbar/LayersToolbar';

const useStyles = makeStyles<Theme>(
  theme => ({ below: { marginTop: theme.spacing(3) } }),
  { name: 'PlatformTeamsLayersAtWidth' },
);

/** The layers at a width that is known, so that no more is asked for than is drawn. */
export function LayersAtWidth(
  props: LayersViewProps & {
    width: number;
    state: LayersState;
    onChange: (part: Partial<LayersState>) => void;
  },
) {
  const { state, width, onChange } = props;
  const classes = useStyles();
  const organization =
    useApi(configApiRef).getOptionalString('organization.name');
  const [jumpedTo, setJumpedTo] = useState<Place>();
  const narrow = width < LEAST_PICTURE;
  const asList = state.asList || narrow;
  const pictureWidth = Math.round(width * (asList ? 1 : state.zoom));
  const place = { scope: props.scope, width: pictureWidth, asList };
  const common = pictureQuery(state, place);
  const request = useLayersView(layersQuery(state, common));
  const pick = useCallback(
    (selected: string | undefined) => onChange({ selected, entity: undefined }),
    [onChange],
  );
  const jump = useCallback(
    (to: Place) => {
      onChange({ mode: to.mode, selected: to.id, entity: undefined });
      setJumpedTo(to);
    },
    [onChange],
  );
  const answer = request.status === 'data' ? request.data : undefined;
  const view = answer?.view.mode === state.mode ? answer.view : undefined;
  return (
    <PictureQueryProvider value={common}>
      <div aria-busy={request.status === 'loading'}>
        <LayersToolbar
          state={state}
          view={view}
          narrow={narrow}
          onChange={onChange}
          onJump={jump}
          exportMenu={
            <ExportMenu
              view={view}
              skin={state.skin}
              width={narrow ? undefined : pictureWidth}
              selected={state.selected}
              organization={organization}
              partial={answer?.partial ?? false}
            />
          }
        />
        {state.entity && (
          <LandOn
            entity={state.entity}
            mode={state.mode}
            query={pictureQuery({ ...state, mode: 'stands' }, place)}
            onFound={jump}
          />
        )}
        {jumpedTo && jumpedTo.id === state.selected && (
          <Typography variant="body2" role="status" paragraph>
            {jumpedTo.words}
          </Typography>
        )}
        {request.status === 'error' && (
          <RequestError
            what="The layers could not be loaded."
            error={request.error}
            retry={request.retry}
          />
        )}
        {request.status !== 'error' && !view && <PictureSkeleton />}
        {answer && view && (
          <>
            {!view.registered &&
              view.mode === 'serves' &&
              view.coverage.entities > 0 && <FirstDayNote />}
            {view.coverage.entities === 0 &&
              !props.scope &&
              countFilters(state) === 0 && <EmptyCatalogNote />}
            <LayersPictureView
              view={view}
              organization={organization}
              state={state}
              width={pictureWidth}
              asOf={answer.asOf}
              partial={answer.partial}
              asList={asList}
              jumpedTo={jumpedTo?.id}
              onPick={pick}
              onDepth={depth => onChange({ depth, selected: undefined })}
            />
            {answer.partial && <AsSeenByYou />}
            {props.renderBelow && (
              <div className={classes.below}>{props.renderBelow(view)}</div>
            )}
          </>
        )}
      </div>
    </PictureQueryProvider>
  );
}
