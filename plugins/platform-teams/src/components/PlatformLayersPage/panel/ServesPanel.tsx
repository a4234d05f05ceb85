import {
  ALL_BYPASSES,
  counted,
  describeBypass,
  MORE_OWNERS,
  titlesOf,
  type RolledUp,
  type ServesView,
} from '@cookie-factory/platform-teams-core';
import { severityWords } from '../severityWords';
import { BypassDetails } from './BypassDetails';
import { MachineDetails } from './MachineDetails';
import { OwnerDetails } from './OwnerDetails';
import { PickList } from './PickList';
import { SidePanel } from './SidePanel';

/** The side panel of *who serves whom*: whatever was picked, or nothing. */
export function ServesPanel(props: {
  view: ServesView;
  selected: string | undefined;
  side: 'left' | 'right';
  /** Machines inside the roll-up that was picked. */
  rolledUp: readonly RolledUp[];
  /** Owners that have a station of their own. */
  shownOwners: ReadonlySet<string>;
  onPick: (id: string | undefined) => void;
}) {
  const { view, selected, onPick, rolledUp } = props;
  const frame = { side: props.side, onClose: () => onPick(undefined) };

  for (const band of view.layers) {
    for (const column of band.columns) {
      const machine = column.machines.find(one => one.id === selected);
      if (machine) {
        return (
          <SidePanel
            {...frame}
            eyebrow={[band.title, column.title].filter(Boolean).join(' · ')}
            title={machine.title}
          >
            <MachineDetails key={machine.id} machine={machine} />
          </SidePanel>
        );
      }
    }
  }
  const top = view.layers[view.layers.length - 1];
  const owner = view.owners.find(one => one.ref === selected);
  if (owner) {
    return (
      <SidePanel {...frame} eyebrow={top.title} title={owner.title}>
        <OwnerDetails owner={owner} view={view} onPick={onPick} />
      </SidePanel>
    );
  }
  const titles = titlesOf(view);
  const bypasses = view.belts.filter(belt => belt.kind === 'bypass');
  const bypass = bypasses.find(belt => belt.id === selected);
  if (bypass) {
    return (
      <SidePanel
        {...frame}
        eyebrow="Past the platform"
        title={describeBypass(bypass, titles)}
      >
        <BypassDetails key={bypass.id} bypass={bypass} />
      </SidePanel>
    );
  }
  if (selected === ALL_BYPASSES) {
    return (
      <SidePanel
        {...frame}
        eyebrow="Past the platform"
        title={counted(bypasses.length, 'bypass', 'bypasses')}
      >
        <PickList
          items={bypasses.map(belt => ({
            id: belt.id,
            title: describeBypass(belt, titles),
            words: severityWords[belt.severity ?? 'info'],
          }))}
          onPick={onPick}
        />
      </SidePanel>
    );
  }
  if (selected === MORE_OWNERS) {
    const hidden = view.owners.filter(one => !props.shownOwners.has(one.ref));
    const more = view.moreOwners.owners;
    return (
      <SidePanel
        {...frame}
        eyebrow={top.title}
        title={`${hidden.length + more} more teams`}
      >
        <PickList
          items={hidden.map(one => ({
            id: one.ref,
            title: one.title,
            words: counted(one.services, 'entity', 'entities'),
          }))}
          more={
            more > 0
              ? `And ${counted(more, 'team', 'teams')} more: search by name to find one.`
              : undefined
          }
          onPick={onPick}
        />
      </SidePanel>
    );
  }
  if (rolledUp.length > 0) {
    return (
      <SidePanel
        {...frame}
        eyebrow="Rolled up"
        title={`${counted(rolledUp.length, 'area', 'areas')} of work`}
      >
        <PickList items={rolledUp} onPick={onPick} />
      </SidePanel>
    );
  }
  return null;
}
