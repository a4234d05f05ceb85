import { Readable } from 'node:stream';
import type { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  DocumentCollatorFactory,
  IndexableDocument,
} from '@backstage/plugin-search-common';
import {
  isTrustedLocation,
  parseResponsibility,
  RESPONSIBILITY_API_VERSION,
  RESPONSIBILITY_KIND,
  type Policy,
} from '@cookie-factory/platform-teams-core';
import { RESPONSIBILITY_SEARCH_TYPE } from '@cookie-factory/plugin-platform-teams-common';
import { toSearchDocument } from './toSearchDocument';

interface CollatorOptions {
  readonly auth: Pick<AuthService, 'getOwnServiceCredentials'>;
  readonly catalog: Pick<CatalogService, 'streamEntities'>;
  readonly policy: Pick<Policy, 'vocabulary' | 'trusted'>;
  /** Where the page of an entity is, with `:namespace`, `:kind` and `:name`. */
  readonly locationTemplate: string;
}

const PAGE_SIZE = 500;

/**
 * Brings Responsibilities into the index. Each document names its entity, by
 * which the search asks the catalog whether a caller may see it.
 *
 * @public
 */
export class ResponsibilityCollatorFactory implements DocumentCollatorFactory {
  readonly type = RESPONSIBILITY_SEARCH_TYPE;
  readonly visibilityPermission = catalogEntityReadPermission;
  readonly #options: CollatorOptions;

  private constructor(options: CollatorOptions) {
    this.#options = options;
  }

  static create(options: CollatorOptions): ResponsibilityCollatorFactory {
    return new ResponsibilityCollatorFactory(options);
  }

  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<IndexableDocument> {
    const { auth, catalog } = this.#options;
    const pages = catalog.streamEntities(
      { query: { kind: RESPONSIBILITY_KIND }, pageSize: PAGE_SIZE },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    for await (const page of pages) {
      for (const entity of page) {
        const document = this.#toDocument(entity);
        if (document) yield document;
      }
    }
  }

  #toDocument(entity: Entity): IndexableDocument | undefined {
    // Another plugin may know another kind of this name.
    if (entity.apiVersion !== RESPONSIBILITY_API_VERSION) return undefined;
    const { vocabulary, trusted } = this.#options.policy;
    // What no longer fits the vocabulary is a finding, and answers nothing.
    const parsed = parseResponsibility(entity, vocabulary);
    if (!parsed.ok) return undefined;
    const { responsibility } = parsed;
    return {
      ...toSearchDocument(
        {
          ...responsibility,
          confirmed: isTrustedLocation(responsibility.location, trusted),
        },
        vocabulary,
      ),
      location: this.#locationOf(entity),
      authorization: { resourceRef: stringifyEntityRef(entity) },
    };
  }

  #locationOf({ kind, metadata }: Entity): string {
    const parts: Readonly<Record<string, string>> = {
      namespace: metadata.namespace ?? 'default',
      kind,
      name: metadata.name,
    };
    const page = this.#options.locationTemplate
      .replace(/:(namespace|kind|name)/g, (_, part: string) =>
        encodeURIComponent(parts[part]),
      )
      .toLocaleLowerCase('en-US');
    // The search of a portal without PostgreSQL keeps one document for each
    // location, and the catalog's own collator has this page already.
    return `${page}#responsibility`;
  }
}
