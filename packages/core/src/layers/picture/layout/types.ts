/**
 * What the picture is laid out from, and what comes out: plain values. The
 * layout knows neither React nor the shape of the backend's answer.
 */

import type { Point } from '../drawing';

export type { Point };

/** Staffed by a team, claimed by several, staffed by nobody, run without an accountable team, or several rolled up. */
export type MachineState =
  'staffed' | 'conflict' | 'unstaffed' | 'dark' | 'rolled-up';

/** A machine: one concern of a column. */
export interface MachineInput {
  readonly id: string;
  readonly title: string;
  readonly symbol: string;
  readonly state: MachineState;
  /** What stands on the nameplate. */
  readonly plate: string;
  /** What stands under the name: "58 teams". */
  readonly count: string;
  /** From 0 in its column: what is drawn first where not all fit. */
  readonly rank: number;
  /** The whole of it in a sentence. */
  readonly label: string;
}

/** A platform within a band, or the whole band. */
export interface ColumnInput {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly machines: readonly MachineInput[];
}

/** What a band says of itself. */
export interface BandHead {
  readonly id: string;
  readonly accent: Accent;
  readonly title: string;
  readonly serviceModel: string;
  readonly words: string;
  readonly facts: readonly string[];
}

/** The colours of a band. @public */
export type Accent = 'app' | 'plat' | 'infra';

/** A band of machines. */
export interface BandInput extends BandHead {
  readonly columns: readonly ColumnInput[];
  /** Said in the hall when no machine stands there. */
  readonly empty: string;
}

/** An owner who is served. */
export interface OwnerInput {
  readonly id: string;
  readonly title: string;
  readonly entities: number;
}

/** The uppermost band: owners, and the customers outside. */
export interface OwnersInput extends BandHead {
  readonly owners: readonly OwnerInput[];
  /** Owners that the answer itself left out, and what they own. */
  readonly more: number;
  readonly moreEntities: number;
  readonly empty: string;
}

/** A belt from a machine to an owner, or to the column that it supplies. */
export interface BeltInput {
  readonly from: string;
  readonly to: string;
  readonly kind: 'serves' | 'supplies' | 'bypass';
  readonly entities: number;
  /** The whole of it in a sentence. */
  readonly label: string;
  /** Of a bypass: the few words beside it. */
  readonly note?: string;
  /** What is picked with the belt; absent: its machine. */
  readonly pick?: string;
}

/** Everything that is laid out. Bands stand top first. */
export interface PictureInput {
  readonly owners: OwnersInput;
  readonly bands: readonly BandInput[];
  readonly belts: readonly BeltInput[];
  /** The machine whose belts are all drawn. */
  readonly selected?: string;
}

/** A machine with its place. */
export interface PlacedMachine extends MachineInput {
  readonly accent: Accent;
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly lines: readonly string[];
  readonly nameSize: number;
  readonly countText: string;
  readonly cut: boolean;
  readonly plateText: string;
  readonly plateSize: number;
  /** Of a roll-up: the machines inside. */
  readonly inside: readonly MachineInput[];
}

/** A hall with its place. */
export interface PlacedHall {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly subtitle: string;
  /** Set where no machine stands in it. */
  readonly empty?: string;
  readonly machines: readonly PlacedMachine[];
}

/** An owner's station with its place. */
export interface PlacedOwner extends OwnerInput {
  readonly count: string;
  readonly label: string;
  readonly x: number;
  readonly name: string;
  /** Of a roll-up: how many owners are inside. */
  readonly inside: number;
}

/** Where the words of a band begin, and how wide they may be. */
export interface PlacedLabel extends Point {
  readonly room: number;
}

/** A band with its place. */
export interface PlacedBand {
  readonly head: BandHead;
  readonly label: PlacedLabel;
  readonly halls: readonly PlacedHall[];
}

/** The owners' hall with its place. */
export interface PlacedOwners {
  readonly head: BandHead;
  readonly label: PlacedLabel;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly stations: readonly PlacedOwner[];
  readonly station: number;
  readonly customers: number;
  readonly empty?: string;
}

/** A belt with its way. */
export interface PlacedBelt {
  readonly id: string;
  readonly kind: BeltInput['kind'];
  readonly selected: boolean;
  readonly from: string;
  readonly to: readonly string[];
  /** What is picked with it. */
  readonly pick: string;
  readonly accent: Accent;
  readonly width: number;
  readonly label: string;
  /** One way for each target; a trunk has several that begin alike. */
  readonly ways: readonly (readonly Point[])[];
  /** How many entities, in a pill at this place. */
  readonly pill?: Point & { readonly text: string };
  /** Where the words of a bypass stand. */
  readonly note?: Point & {
    readonly anchor: 'start' | 'end';
    readonly text: string;
  };
}

/** Where an upper belt cuts a lower one. */
export interface Bridge {
  readonly from: Point;
  readonly to: Point;
}

/** The picture with everything in its place. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly labels: 'beside' | 'above';
  readonly owners: PlacedOwners;
  readonly bands: readonly PlacedBand[];
  /** In the order in which they are drawn: lower ones first. */
  readonly belts: readonly (PlacedBelt & {
    readonly bridges: readonly Bridge[];
  })[];
}
