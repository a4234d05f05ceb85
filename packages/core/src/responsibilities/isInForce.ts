import type { Responsibility } from './types';

/** Whether a Responsibility resolves: it is confirmed, and not deprecated. @public */
export function isInForce(
  responsibility: Pick<Responsibility, 'confirmed' | 'lifecycle'>,
): boolean {
  return (
    responsibility.confirmed &&
    responsibility.lifecycle.toLowerCase() !== 'deprecated'
  );
}
