/** Reads `platformTeams.handOff`: how many hand-offs one caller may raise. */
import type { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import { refuseUnknown } from '../refuseUnknown';

/** How many hand-offs pass in a window. */
export interface HandOffLimit {
  /** By one caller about one entity. */
  readonly perEntity: number;
  /** By one caller in all. */
  readonly perCaller: number;
  readonly windowMs: number;
}

const KEY = 'platformTeams.handOff';
const KNOWN = ['perEntity', 'perCaller', 'window'];
const USUAL: HandOffLimit = {
  perEntity: 3,
  perCaller: 20,
  windowMs: 3_600_000,
};
const MOST = 1000;

/**
 * Reads the limit.
 *
 * @throws InputError with the path and the remedy of a mistake.
 */
export function readHandOffLimit(config: RootConfigService): HandOffLimit {
  const path = `${KEY}.limit`;
  try {
    const section = config.getOptionalConfig(KEY);
    refuseUnknown(section?.keys() ?? [], { path: KEY, known: ['limit'] });
    const limit = section?.getOptionalConfig('limit');
    refuseUnknown(limit?.keys() ?? [], { path, known: KNOWN });
    if (!limit) return USUAL;
    const windowMs = limit.has('window')
      ? durationToMilliseconds(readDurationFromConfig(limit, { key: 'window' }))
      : USUAL.windowMs;
    if (!(windowMs > 0)) throw new Error(`${path}.window is no time at all`);
    return {
      perEntity: countOf(limit.getOptionalNumber('perEntity'), 'perEntity'),
      perCaller: countOf(limit.getOptionalNumber('perCaller'), 'perCaller'),
      windowMs,
    };
  } catch (error) {
    throw new InputError(
      `app-config has a mistake in ${path}: ${toError(error).message}. Write for example { perEntity: 3, perCaller: 20, window: { hours: 1 } }, or leave the key out.`,
    );
  }
}

function countOf(
  value: number | undefined,
  key: 'perEntity' | 'perCaller',
): number {
  if (value === undefined) return USUAL[key];
  if (Number.isInteger(value) && value >= 1 && value <= MOST) return value;
  throw new Error(
    `${KEY}.limit.${key} is ${value}, and has to be a whole number from 1 to ${MOST}`,
  );
}
