import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  counted,
  describeBypass,
  describeMachine,
  titlesOf,
  type ApplicationOwner,
  type Machine,
  type ServesView,
} from '@cookie-factory/platform-teams-core';
import { EntityList } from './EntityList';
import { usePanelStyles } from './usePanelStyles';

/** One owner: who serves it, what goes past the platform, and what it owns. */
export function OwnerDetails(props: {
  owner: ApplicationOwner;
  view: ServesView;
  onPick: (id: string) => void;
}) {
  const { owner, view, onPick } = props;
  const classes = usePanelStyles();
  const machines = new Map<string, Machine>(
    view.layers
      .flatMap(layer => layer.columns.flatMap(column => column.machines))
      .map(one => [one.id, one]),
  );
  const top = view.layers[view.layers.length - 1];
  const titles = titlesOf(view);
  const own = view.belts.filter(
    belt => belt.to.kind === 'owner' && belt.to.ref === owner.ref,
  );
  const serving = own.flatMap(belt =>
    belt.kind === 'bypass' ? [] : (machines.get(belt.machine ?? '') ?? []),
  );
  const bypasses = own.filter(belt => belt.kind === 'bypass');
  return (
    <>
      <section className={classes.section}>
        <EntityRefLink
          entityRef={owner.ref}
          title={`${owner.title} in the catalog`}
          hideIcon
        />
        <p className={classes.soft}>
          Owns {counted(owner.services, 'entity', 'entities')} of this layer.
        </p>
      </section>
      <section className={classes.section}>
        <h4 className={classes.heading}>Who serves it</h4>
        {serving.length === 0 && (
          <p className={classes.soft}>
            Nobody has registered anything for it yet.
          </p>
        )}
        <ul className={classes.list}>
          {serving.map(machine => (
            <li key={machine.id} className={classes.row}>
              <button
                type="button"
                className={classes.link}
                onClick={() => onPick(machine.id)}
              >
                {machine.title}
              </button>
              <span className={classes.soft}>
                {describeMachine(machine).plate}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {bypasses.length > 0 && (
        <section className={classes.section}>
          <h4 className={classes.heading}>Past the platform</h4>
          {bypasses.map(bypass => (
            <p key={bypass.id} className={classes.text}>
              <button
                type="button"
                className={classes.link}
                onClick={() => onPick(bypass.id)}
              >
                {describeBypass(bypass, titles, { short: true })}
              </button>
            </p>
          ))}
        </section>
      )}
      <EntityList
        heading="What it owns here"
        query={{ layer: top.id, owner: owner.ref }}
      />
    </>
  );
}
