import {
  createResolver,
  type Organization,
  type Resolver,
} from '@cookie-factory/platform-teams-core';

/**
 * Computes what is dear once for each organisation and shares it. Callers who
 * may see the same get the same organisation, and so the same results; the
 * results go when the organisation does.
 */
export class OrganizationModels<T> {
  readonly #compute: (organization: Organization) => T;
  readonly #known = new WeakMap<Organization, T>();

  constructor(compute: (organization: Organization) => T) {
    this.#compute = compute;
  }

  /** The result for an organisation; a promise that fails is computed again. */
  of(organization: Organization): T {
    const known = this.#known.get(organization);
    if (known !== undefined) return known;
    const result = this.#compute(organization);
    this.#known.set(organization, result);
    if (result instanceof Promise) {
      result.catch(() => this.#known.delete(organization));
    }
    return result;
  }
}

/** Resolvers, one for each organisation. */
export type Resolvers = OrganizationModels<Resolver>;

/** Creates the shared resolvers. */
export function createResolvers(): Resolvers {
  return new OrganizationModels(createResolver);
}
