import {
  RESPONSIBILITY_API_VERSION,
  RESPONSIBILITY_KIND,
} from './parseResponsibility';

const OTHER_KINDS_OF_OURS = ['containercontract'];

/**
 * Whether somebody meant to write a Responsibility, also with a misspelt kind
 * or apiVersion: that is a mistake to tell, not an entity of another kind.
 *
 * @public
 */
export function claimsToBeResponsibility(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, apiVersion } = value as Record<string, unknown>;
  const kindWord = typeof kind === 'string' ? kind.toLowerCase() : '';
  if (kindWord === RESPONSIBILITY_KIND.toLowerCase()) return true;
  if (typeof apiVersion !== 'string') return false;
  const isOurs =
    apiVersion.split('/')[0] === RESPONSIBILITY_API_VERSION.split('/')[0];
  return isOurs && !OTHER_KINDS_OF_OURS.includes(kindWord);
}
