import { parseEntityRef, type Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  processingResult,
  type CatalogProcessor,
  type CatalogProcessorEmit,
} from '@backstage/plugin-catalog-node';
import {
  claimsToBeResponsibility,
  parseResponsibility,
  RESPONSIBILITY_API_VERSION,
  RESPONSIBILITY_KIND,
  responsibilityRelations,
  type CatalogEntity,
  type Vocabulary,
} from '@cookie-factory/platform-teams-core';
import { describeIssues } from './describeIssues';

const OUR_GROUPS = [RESPONSIBILITY_API_VERSION.split('/')[0], 'backstage.io'];

/**
 * Brings the kind Responsibility into the catalog: checks it with the same
 * rules as the command line, and relates it to its team, its scopes, its
 * capabilities and its templates.
 *
 * @public
 */
export class ResponsibilityEntityProcessor implements CatalogProcessor {
  readonly #vocabulary: Vocabulary;

  constructor(options: { readonly vocabulary: Vocabulary }) {
    this.#vocabulary = options.vocabulary;
  }

  getProcessorName(): string {
    return 'ResponsibilityEntityProcessor';
  }

  /**
   * Before the catalog's own, which is 20: where a model layer describes the
   * kind, a mistake is told in our words and not in those of its schema.
   */
  getPriority(): number {
    return 15;
  }

  async validateEntityKind(entity: Entity): Promise<boolean> {
    if (!isMeantForUs(entity)) return false;
    const result = parseResponsibility(entity, this.#vocabulary);
    if (!result.ok) throw new InputError(describeIssues(result.issues));
    return true;
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    if (entity.kind !== RESPONSIBILITY_KIND || !isMeantForUs(entity)) {
      return entity;
    }
    for (const relation of responsibilityRelations(toCatalogEntity(entity))) {
      emit(
        processingResult.relation({
          source: parseEntityRef(relation.source),
          type: relation.type,
          target: parseEntityRef(relation.target),
        }),
      );
    }
    return entity;
  }
}

/**
 * Another plugin may know another kind of this name: only what carries our
 * apiVersion, or the catalog's own by mistake, is ours to judge.
 */
function isMeantForUs(entity: Entity): boolean {
  const { apiVersion }: Partial<Entity> = entity;
  const isOurs =
    apiVersion === undefined || OUR_GROUPS.includes(apiVersion.split('/')[0]);
  return isOurs && claimsToBeResponsibility(entity);
}

/** The domain reads an entity as it is; only the types of JSON differ. */
function toCatalogEntity(entity: Entity): CatalogEntity {
  return entity as CatalogEntity;
}
