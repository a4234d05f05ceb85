import type { ReactNode } from 'react';
import type {
  EntityAndTeam,
  EntityLayerUse,
} from '@cookie-factory/platform-teams-core';
import type { EntityLayerResponse } from '@cookie-factory/plugin-platform-teams-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { alpha, makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Warning from '@material-ui/icons/ReportProblemOutlined';
import { AsSeenByYou } from '../shared';
import { LayerSymbol } from './LayerSymbol';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  band: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1.5),
    marginBottom: theme.spacing(0.5),
    padding: theme.spacing(1, 1.5),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
  },
  here: {
    borderColor: theme.palette.primary.main,
    boxShadow: `inset 0 0 0 1px ${theme.palette.primary.main}`,
    background: alpha(theme.palette.primary.main, 0.08),
  },
  words: { flex: 1, minWidth: 0 },
  crossing: {
    display: 'flex',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  },
  reason: { marginTop: theme.spacing(1) },
}));

/** The layers top first, with the entity's own framed. */
export function EntityLayers(props: {
  readonly response: EntityLayerResponse;
}) {
  const classes = useStyles();
  const { layers, entityLayer, titles, partial } = props.response;
  const { placement, standsOn, declared, crossings } = entityLayer;
  const title = titles[entityLayer.ref] ?? entityLayer.ref;
  if (!placement) {
    return (
      <Typography variant="body2">
        Entities of this kind roll others up; they stand in no layer themselves.
      </Typography>
    );
  }
  return (
    <>
      <ul className={classes.list}>
        {[...layers].reverse().map(layer => {
          const here = layer.id === placement.layer;
          const use = standsOn.find(one => one.layer === layer.id);
          return (
            <li
              key={layer.id}
              className={`${classes.band} ${here ? classes.here : ''}`}
              aria-current={here ? 'true' : undefined}
            >
              <LayerSymbol layer={layer.id} />
              <div className={classes.words}>
                <Typography variant="body2">
                  {here ? <strong>{layer.title}</strong> : layer.title}
                </Typography>
                <Typography
                  variant="caption"
                  // On the frame's tint the softer colour would be too pale.
                  color={here ? 'textPrimary' : 'textSecondary'}
                >
                  {here && (
                    <>
                      {title} is here. <UsedBy layer={entityLayer} />{' '}
                    </>
                  )}
                  {use ? <Uses use={use} /> : !here && layer.words}
                </Typography>
              </div>
              {use && (
                <Typography variant="body2" noWrap>
                  uses <strong>{use.entities.length + use.more}</strong>
                </Typography>
              )}
            </li>
          );
        })}
      </ul>
      {!placement.layer && (
        <Typography variant="body2">
          <strong>In no layer yet</strong>
        </Typography>
      )}
      {!declared && (
        <Typography variant="body2" color="textSecondary">
          Nothing declared yet: what it stands on is unknown. Add dependsOn to
          its YAML.
        </Typography>
      )}
      {crossings.map(crossing => (
        <Typography
          key={crossing.id}
          variant="body2"
          className={classes.crossing}
        >
          <Warning
            fontSize="small"
            color={crossing.severity === 'warning' ? 'error' : 'action'}
            titleAccess={crossing.severity}
          />
          <span>
            {crossing.reason}{' '}
            {crossing.accepted
              ? `Accepted until ${crossing.accepted.until}: ${crossing.accepted.reason}`
              : crossing.fix}
          </span>
        </Typography>
      ))}
      <Typography
        variant="body2"
        color="textSecondary"
        className={classes.reason}
      >
        {placement.reason} Wrong? {placement.howToChange}
        {placement.suggestion &&
          ` It could be a ${placement.suggestion.layer}, because ${placement.suggestion.because}.`}
      </Typography>
      {partial && <AsSeenByYou />}
    </>
  );
}

function Uses({ use }: { readonly use: EntityLayerUse }): ReactNode {
  return (
    <>
      {use.entities.map(({ bypass, ...entity }, index) => (
        <span key={entity.ref}>
          {index > 0 && ', '}
          <Named entity={entity} />
          {bypass && ', not through the platform'}
        </span>
      ))}
      {use.more > 0 && ` and ${use.more} more`}
    </>
  );
}

function UsedBy(props: {
  readonly layer: EntityLayerResponse['entityLayer'];
}): ReactNode {
  const { dependents, usedBy } = props.layer;
  if (dependents === 0) return 'No other declares that it uses it.';
  const more = dependents - usedBy.length;
  return (
    <>
      Used by{' '}
      {usedBy.map((entity, index) => (
        <span key={entity.ref}>
          {index > 0 && ', '}
          <Named entity={entity} />
        </span>
      ))}
      {more > 0 && ` and ${more} more`}.
    </>
  );
}

/** An entity, and in brackets who runs it. */
function Named({ entity }: { readonly entity: EntityAndTeam }): ReactNode {
  const { ref, title, team } = entity;
  return (
    <>
      <EntityRefLink entityRef={ref} title={title} hideIcon />
      {team && (
        <>
          {' ('}
          <EntityRefLink entityRef={team.ref} title={team.title} hideIcon />)
        </>
      )}
    </>
  );
}
