import type { Belt, LayerBand, Machine, ServesView } from '../../serves/types';
import { counted } from '../text/counted';
import type {
  Accent,
  BandHead,
  BandInput,
  BeltInput,
  MachineInput,
  PictureInput,
} from '../layout/types';
import { describeBypass } from './describeBypass';
import { describeMachine } from './describeMachine';
import { columnId, endId, layerId } from './ids';
import { titlesOf } from './titlesOf';

const KINDS = {
  serves: 'serves',
  supply: 'supplies',
  bypass: 'bypass',
} as const;

/** What the layout needs of the backend's answer. */
export function pictureFromView(
  view: ServesView,
  selected?: string,
): PictureInput {
  const [top, ...below] = [...view.layers].reverse();
  return {
    selected,
    owners: {
      ...headOf(top, 'app'),
      owners: view.owners.map(owner => ({
        id: owner.ref,
        title: owner.title,
        entities: owner.services,
      })),
      more: view.moreOwners.owners,
      moreEntities: view.moreOwners.services,
      empty:
        'Nobody owns anything here yet. Components with an owner appear here.',
    },
    bands: below.map((band, index) =>
      bandOf(band, index === below.length - 1 ? 'infra' : 'plat'),
    ),
    belts: beltsOf(view),
  };
}

function headOf(band: LayerBand, accent: Accent): BandHead {
  return {
    id: band.id,
    accent,
    title: band.title,
    serviceModel: band.serviceModel,
    words: band.words,
    facts: [
      counted(band.teams, 'team', 'teams'),
      counted(band.entities, 'entity', 'entities'),
    ],
  };
}

function bandOf(band: LayerBand, accent: Accent): BandInput {
  return {
    ...headOf(band, accent),
    empty:
      band.entities === 0
        ? 'No area of work yet: they appear with the first entities that they are about.'
        : 'No area of work stands here. The vocabulary in app-config says which ones do.',
    columns: band.columns.map(column => ({
      id: columnId(band.id, column.id),
      title: column.title,
      subtitle: column.teams.map(team => team.title).join(', '),
      machines: column.machines.map(machineOf),
    })),
  };
}

function machineOf(machine: Machine): MachineInput {
  const { plate, count, sentence } = describeMachine(machine);
  return {
    id: machine.id,
    title: machine.title,
    symbol: machine.symbol,
    state: machine.state,
    plate,
    count,
    rank: machine.rank,
    label: sentence,
  };
}

function beltsOf(view: ServesView): readonly BeltInput[] {
  const titles = titlesOf(view);
  // Between equals the picture must not depend on which one came first.
  const inOrder = view.belts
    .filter(isDrawn)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return inOrder.map((belt): BeltInput => {
    const from = belt.machine ?? layerId(belt.layer);
    const to = endId(belt.to);
    const entities = counted(belt.entities, 'entity', 'entities');
    const ends = `${titles.get(from) ?? from} ${KINDS[belt.kind]} ${titles.get(to) ?? to}: ${entities}`;
    return {
      from,
      to,
      kind: KINDS[belt.kind],
      entities: belt.entities,
      label:
        belt.kind === 'bypass'
          ? `Bypass, past the platform: ${describeBypass(belt, titles)}`
          : ends,
      note:
        belt.kind === 'bypass'
          ? `Bypass: ${describeBypass(belt, titles, { short: true })}`
          : undefined,
      pick: belt.kind === 'bypass' ? belt.id : undefined,
    };
  });
}

/** What somebody has accepted stays in the list, and out of the picture. */
function isDrawn(belt: Belt): boolean {
  return belt.severity !== 'accepted';
}
