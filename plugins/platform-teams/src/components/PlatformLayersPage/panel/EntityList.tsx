import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { LayerEntity } from '@cookie-factory/platform-teams-core';
import type { LayerEntitiesQuery } from '@cookie-factory/plugin-platform-teams-common';
import { CrossingNote } from './CrossingNote';
import { GraphLink } from './GraphLink';
import { usePictureQuery } from '../state/PictureQueryContext';
import { useEntityPages } from './useEntityPages';
import { usePanelStyles } from './usePanelStyles';

/** Entities page by page, each with the reason for standing where it stands. */
export function EntityList(props: {
  heading: string;
  query: LayerEntitiesQuery;
}) {
  const classes = usePanelStyles();
  const picture = usePictureQuery();
  const pages = useEntityPages({ ...picture, ...props.query });
  return (
    <section
      className={classes.section}
      aria-label={props.heading}
      aria-busy={pages.loading}
    >
      <h4 className={classes.heading}>
        {props.heading}
        {pages.total !== undefined && ` (${pages.total})`}
      </h4>
      <ul className={classes.list}>
        {pages.items.map(item => (
          <EntityRow key={item.ref} entity={item} />
        ))}
      </ul>
      {pages.loading && (
        <p className={classes.soft} role="status">
          Loading the entities
        </p>
      )}
      {pages.error && (
        <div role="alert">
          <p className={classes.text}>
            The entities could not be loaded: {pages.error.message}
          </p>
          <Button size="small" variant="outlined" onClick={pages.retry}>
            Try again
          </Button>
        </div>
      )}
      {pages.total === 0 && (
        <p className={classes.soft}>None that you may see.</p>
      )}
      {pages.more && !pages.loading && (
        <Button size="small" onClick={pages.loadMore}>
          Show more, {pages.items.length} of {pages.total}
        </Button>
      )}
    </section>
  );
}

function EntityRow({ entity }: { entity: LayerEntity }) {
  const classes = usePanelStyles();
  const [open, setOpen] = useState(false);
  return (
    <li className={classes.entity}>
      <EntityRefLink entityRef={entity.ref} title={entity.title} />{' '}
      <span className={classes.soft}>
        {[entity.kind, entity.type].filter(Boolean).join(' · ')}
      </span>
      <p className={classes.soft}>{entity.servedBecause ?? entity.reason}</p>
      {entity.crossings.map(crossing => (
        <CrossingNote key={crossing.id} crossing={crossing} at={entity.ref} />
      ))}
      <button
        type="button"
        className={`${classes.link} ${classes.small}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        How to change this
      </button>
      {open && <p className={classes.soft}>{entity.howToChange}</p>}
      {open && (
        <GraphLink roots={[entity.ref]}>What it touches, as a graph</GraphLink>
      )}
      {open && entity.suggestion && (
        <p className={classes.suggestion}>
          It could stand in {entity.suggestion.layer}, because{' '}
          {entity.suggestion.because}.
        </p>
      )}
    </li>
  );
}
