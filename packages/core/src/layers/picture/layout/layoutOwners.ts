import { counted } from '../text/counted';
import { stationWidths, type Arrangement } from './metrics';
import type { OwnersInput, PlacedOwner } from './types';
import { textWidth } from '../text/textWidth';
import { wrapText } from '../text/wrapText';

const NAME = { size: 14, bold: true } as const;
const NAME_MARGIN = 12;
const CARD_MARGIN = 26;
/** Within the widest card. */
const WIDEST_NAME = 126;
const LEAST_STATION = 128;

/** The owners' hall along the horizontal axis. */
export interface OwnersSpan {
  readonly x: number;
  readonly width: number;
  readonly station: number;
  /** Middle of the customers' shop, outside the hall. */
  readonly customers: number;
  readonly stations: readonly PlacedOwner[];
}

/** Places owners at stations of their hall; the last may stand for all the others. */
export function layoutOwners(
  input: OwnersInput,
  options: {
    readonly x: number;
    readonly width: number;
    readonly arrangement: Arrangement;
    /** Names stay within a card. */
    readonly cards: boolean;
  },
): OwnersSpan {
  const widths = stationWidths(options.arrangement);
  const width = options.width - widths.customers;
  const total = input.owners.length + input.more;
  const usual = Math.max(1, Math.floor(width / widths.station));
  const tight = Math.max(1, Math.floor(width / LEAST_STATION));
  // A little closer is better than rolled up, as long as all find a place.
  const most = total <= tight ? Math.max(usual, total) : usual;
  const shown = total > most ? input.owners.slice(0, most - 1) : input.owners;
  const hidden = total - shown.length;
  const count = shown.length + (hidden > 0 ? 1 : 0);
  const station = width / Math.max(count, Math.min(most, 3));
  const room = options.cards
    ? Math.min(station - CARD_MARGIN, WIDEST_NAME)
    : station - NAME_MARGIN;
  const stations: PlacedOwner[] = shown.map((owner, index) => ({
    ...owner,
    count: counted(owner.entities, 'entity', 'entities'),
    label: `${owner.title} owns ${counted(owner.entities, 'entity', 'entities')}.`,
    x: options.x + station * (index + 0.5),
    name: wrapText(owner.title, room, { ...NAME, lines: 1 }).lines[0] ?? '',
    inside: 0,
  }));
  if (hidden > 0) {
    const entities = input.owners
      .slice(shown.length)
      .reduce((sum, owner) => sum + owner.entities, input.moreEntities);
    const owned = counted(entities, 'entity', 'entities');
    const title = `+${counted(hidden, 'more team', 'more teams')}`;
    stations.push({
      id: MORE_OWNERS,
      title,
      name:
        textWidth(title, NAME) <= room
          ? title
          : `+${counted(hidden, 'more', 'more')}`,
      entities,
      count: owned,
      label: `${title.slice(1)} own ${owned}. Opens the list of them.`,
      x: options.x + station * (shown.length + 0.5),
      inside: hidden,
    });
  }
  return {
    x: options.x,
    width,
    station,
    customers: options.x + options.width - SHOP_HALF,
    stations,
  };
}

/** The station that stands for the owners without one of their own. */
export const MORE_OWNERS = 'more:owners';

/** From the middle of the shop to the picture's edge. */
const SHOP_HALF = 58;
