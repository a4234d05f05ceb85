import type { ReactNode } from 'react';
import {
  counted,
  type Accent,
  type LayerSummary,
} from '@cookie-factory/platform-teams-core';
import { useListStyles } from './useListStyles';

/** A layer of a list, with what it says of itself. */
export function ListBand(props: {
  accent: Accent;
  band: LayerSummary;
  children: ReactNode;
}) {
  const classes = useListStyles();
  const { band } = props;
  return (
    <section className={`pl-${props.accent}`} aria-label={band.title}>
      <h3 className={classes.band}>{band.title}</h3>
      <p className={classes.about}>
        {[
          band.serviceModel,
          band.words,
          counted(band.teams, 'team', 'teams'),
          counted(band.entities, 'entity', 'entities'),
        ].join(' · ')}
      </p>
      {props.children}
    </section>
  );
}

/** The colours of a layer by its place, the uppermost first. */
export function accentAt(index: number, layers: number): Accent {
  if (index === 0) return 'app';
  return index === layers - 1 ? 'infra' : 'plat';
}
