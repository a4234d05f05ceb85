import {
  createServiceFactory,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  notificationService,
  type NotificationSendOptions,
} from '@backstage/plugin-notifications-node';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type { JsonObject } from '@backstage/types';
import platformTeamsPlugin from '..';
import { bakeryEntities, SECRET_REFS } from '../__fixtures__/bakery';
import { isUser } from './isUser';

/** What the permission policy says of reading entities. */
export type ReadDecision = 'allow' | 'conditional' | 'deny';

/** Who asks, and what. */
export interface BakeryOptions {
  readonly reading?: ReadDecision;
  /** Permissions of this suite that the policy refuses. */
  readonly denied?: readonly string[];
  readonly entities?: readonly Entity[];
  readonly config?: JsonObject;
  /** `absent`: the portal has no notifications backend; a list takes what is sent. */
  readonly notifications?: 'absent' | NotificationSendOptions[];
  /** Other services in place of the usual ones. */
  readonly features?: readonly BackendFeature[];
}

const DECISIONS: Record<ReadDecision, PolicyDecision> = {
  allow: { result: AuthorizeResult.ALLOW },
  deny: { result: AuthorizeResult.DENY },
  conditional: {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'catalog',
    resourceType: 'catalog-entity',
    conditions: {
      not: {
        rule: 'HAS_METADATA',
        resourceType: 'catalog-entity',
        params: { key: 'secret' },
      },
    },
  },
};

/**
 * Starts the plugin over a catalog that shows users no more than the policy
 * lets them see, and the plugin itself everything.
 */
export async function startBakery(options: BakeryOptions = {}) {
  const { denied = [], config = {} } = options;
  const policy = { reading: options.reading ?? 'allow' };
  const entities = options.entities ?? bakeryEntities();
  const catalogOf = (visible: readonly Entity[]) =>
    catalogServiceMock({ entities: [...visible] });
  const everything = catalogOf(entities);
  const shown = {
    allow: everything,
    conditional: catalogOf(
      entities.filter(entity => !SECRET_REFS.has(stringifyEntityRef(entity))),
    ),
    deny: catalogOf([]),
  };
  const catalog = catalogServiceMock.mock({
    streamEntities: (request, caller) =>
      isUser(caller)
        ? shown[policy.reading].streamEntities(request)
        : everything.streamEntities(request),
  });
  const permissions = mockServices.permissions.mock({
    authorizeConditional: async requests =>
      requests.map(() => DECISIONS[policy.reading]),
    authorize: async requests =>
      requests.map(({ permission }) => ({
        result: denied.includes(permission.name)
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
      })),
  });
  const { notifications = [] } = options;
  const { server } = await startTestBackend({
    features: [
      platformTeamsPlugin,
      catalog.factory,
      permissions.factory,
      ...(notifications === 'absent'
        ? []
        : [takesNotifications(notifications)]),
      ...(options.features ?? []),
      mockServices.rootConfig.factory({ data: config }),
      mockServices.httpAuth.factory({
        defaultCredentials: mockCredentials.none(),
      }),
    ],
  });
  return {
    server,
    /** Changes what the policy says of reading entities. */
    decide: (reading: ReadDecision) => {
      policy.reading = reading;
    },
  };
}

function takesNotifications(taken: NotificationSendOptions[]) {
  return createServiceFactory({
    service: notificationService,
    deps: {},
    factory: () => ({
      send: async sent => {
        taken.push(sent);
      },
    }),
  });
}
