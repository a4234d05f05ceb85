import Button from '@material-ui/core/Button';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  counted,
  describeCrossings,
  MORE_CROSSINGS,
  type Box,
  type BoxBelt,
  type StandsView,
} from '@cookie-factory/platform-teams-core';
import { EntityList } from './EntityList';
import { GraphLink } from './GraphLink';
import { PickList } from './PickList';
import { SidePanel } from './SidePanel';
import { usePanelStyles } from './usePanelStyles';

/** The side panel of *what stands on what*: a box, or the belt between two. */
export function StandsPanel(props: {
  view: StandsView;
  selected: string | undefined;
  side: 'left' | 'right';
  onPick: (id: string | undefined) => void;
  /** Shows the groups one level further inside. */
  onDepth: (depth: number) => void;
}) {
  const { view, selected, onPick, onDepth } = props;
  const classes = usePanelStyles();
  const boxes = new Map(
    view.layers.flatMap(band =>
      band.boxes.map(box => [box.id, { box, band }] as const),
    ),
  );
  const frame = { side: props.side, onClose: () => onPick(undefined) };
  const picked = selected === undefined ? undefined : boxes.get(selected);
  const titleOf = (id: string) => boxes.get(id)?.box.title ?? id;
  if (picked) {
    const { box, band } = picked;
    return (
      <SidePanel {...frame} eyebrow={band.title} title={box.title}>
        <section className={classes.section}>
          {box.ref && (
            <EntityRefLink
              entityRef={box.ref}
              title={`${box.title} in the catalog`}
            />
          )}
          <p className={classes.soft}>
            {counted(box.entities, 'entity', 'entities')}
            {box.kind === 'rest' &&
              ` in ${counted(box.groups, 'group', 'groups')}, the rest of this band`}
            {box.within > 0 &&
              `; ${counted(box.within, 'dependency', 'dependencies')} among them`}
            {box.unknown > 0 &&
              `; ${box.unknown} declare none, which is unknown, not clean`}
          </p>
          {box.ref && (
            <GraphLink roots={[box.ref]}>Its relations, as a graph</GraphLink>
          )}
          {box.inside !== undefined && box.inside > 0 && (
            <Button size="small" onClick={() => onDepth((box.level ?? 1) + 1)}>
              Show the {counted(box.inside, 'group', 'groups')} inside
            </Button>
          )}
        </section>
        <Neighbours
          heading="Stands on"
          belts={view.belts.filter(belt => belt.from === box.id)}
          end="to"
          titleOf={titleOf}
          onPick={onPick}
        />
        <Neighbours
          heading="Carries"
          belts={view.belts.filter(belt => belt.to === box.id)}
          end="from"
          titleOf={titleOf}
          onPick={onPick}
        />
        <EntityList heading="Entities" query={boxQuery(box, view)} />
      </SidePanel>
    );
  }
  if (selected === MORE_CROSSINGS) {
    const crossed = view.belts.filter(one => describeCrossings(one.crossings));
    return (
      <SidePanel
        {...frame}
        eyebrow="Against the layers"
        title={counted(crossed.length, 'belt', 'belts')}
      >
        <PickList
          items={crossed.map(one => ({
            id: one.id,
            title: `${titleOf(one.from)} on ${titleOf(one.to)}`,
            words: describeCrossings(one.crossings).slice(2),
          }))}
          onPick={onPick}
        />
      </SidePanel>
    );
  }
  const belt = view.belts.find(one => one.id === selected);
  if (belt) {
    return (
      <SidePanel
        {...frame}
        eyebrow="Depends on"
        title={`${titleOf(belt.from)} on ${titleOf(belt.to)}`}
      >
        <section className={classes.section}>
          <p className={classes.text}>
            {counted(belt.dependencies, 'dependency', 'dependencies')}
            {describeCrossings(belt.crossings)}
          </p>
        </section>
        <EntityList
          heading="Entities"
          query={{ from: belt.from, to: belt.to, groupBy: view.groupBy }}
        />
      </SidePanel>
    );
  }
  return null;
}

function boxQuery(box: Box, view: StandsView) {
  return { layer: box.layer, box: box.id, groupBy: view.groupBy };
}

function Neighbours(props: {
  heading: string;
  belts: readonly BoxBelt[];
  end: 'from' | 'to';
  titleOf: (id: string) => string;
  onPick: (id: string) => void;
}) {
  const classes = usePanelStyles();
  if (props.belts.length === 0) {
    return null;
  }
  return (
    <section className={classes.section}>
      <h4 className={classes.heading}>{props.heading}</h4>
      <ul className={classes.list}>
        {props.belts.map(belt => (
          <li key={belt[props.end]} className={classes.row}>
            <button
              type="button"
              className={classes.link}
              onClick={() => props.onPick(belt.id)}
            >
              {props.titleOf(belt[props.end])}
            </button>
            <span className={classes.soft}>
              {belt.dependencies}
              {describeCrossings(belt.crossings)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
