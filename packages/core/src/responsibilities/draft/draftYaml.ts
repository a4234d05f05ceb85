/** From a draft to the YAML that a team commits. */
import { stringify } from 'yaml';
import {
  RESPONSIBILITY_API_VERSION,
  RESPONSIBILITY_KIND,
} from '../parseResponsibility';
import type { KeptMetadata } from './readDraft';
import type { ResponsibilityDraft } from './ResponsibilityDraft';

const METADATA = [
  'name',
  'namespace',
  'title',
  'description',
  'links',
] as const;

/** In the order in which the documentation tells them. */
const SPEC = [
  'type',
  'lifecycle',
  'owner',
  'concerns',
  'assists',
  'appliesTo',
  'except',
  'provides',
  'consulted',
  'informed',
  'mustNotChange',
  'handsOffTo',
  'automatedBy',
  'reviewBy',
] as const;

function isThere(value: unknown): boolean {
  return Array.isArray(value)
    ? value.length > 0
    : value !== undefined && value !== '';
}

function pick(
  draft: ResponsibilityDraft,
  keys: readonly (keyof ResponsibilityDraft)[],
): Record<string, unknown> {
  const kept = keys.filter(key => isThere(draft[key]));
  return Object.fromEntries(kept.map(key => [key, draft[key]]));
}

/** A draft as the entity that the catalog would read; empty fields are left out. @public */
export function draftEntity(
  draft: ResponsibilityDraft,
): Readonly<Record<string, unknown>> {
  return {
    apiVersion: RESPONSIBILITY_API_VERSION,
    kind: RESPONSIBILITY_KIND,
    metadata: pick(draft, METADATA),
    spec: pick(draft, SPEC),
  };
}

/** Drafts as one YAML text, a document each, ready to be committed. @public */
export function draftYaml(drafts: readonly ResponsibilityDraft[]): string {
  return drafts
    .map(draft => stringify(draftEntity(draft), { lineWidth: 100 }))
    .join('---\n');
}

/**
 * A draft of a Responsibility that exists, as YAML with all of it that no draft
 * holds: labels, tags, annotations.
 *
 * @public
 */
export function editedYaml(
  draft: ResponsibilityDraft,
  kept: KeptMetadata,
): string {
  const entity = draftEntity(draft);
  const metadata = { ...(entity.metadata as object), ...kept };
  return stringify({ ...entity, metadata }, { lineWidth: 100 });
}
