import type {
  AuditorService,
  AuthService,
  DatabaseService,
  LoggerService,
  PermissionsService,
  RootConfigService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Policy } from '@cookie-factory/platform-teams-core';
import { CodeOwnersReadings } from './dockerfiles/CodeOwnersReadings';
import {
  createDockerfileReaders,
  createDockerfileService,
} from './dockerfiles/createDockerfileService';
import { BoundaryCodeOwners } from './findings/BoundaryCodeOwners';
import { DatabaseFindingCountsStore } from './findings/DatabaseFindingCountsStore';
import { DatabaseHandOffStore } from './handOffs/DatabaseHandOffStore';
import { HandOffSender } from './handOffs/HandOffSender';
import { readHandOffLimit } from './handOffs/readHandOffLimit';
import { ConcernsService } from './services/ConcernsService';
import { FindingsHistoryService } from './services/FindingsHistoryService';
import { FindingsService } from './services/FindingsService';
import { HandOffService } from './services/HandOffService';
import { LayersService } from './services/LayersService';
import { MatrixService } from './services/MatrixService';
import { createResolvers } from './services/OrganizationModels';
import { PreviewService } from './services/PreviewService';
import { ResponsibilitiesService } from './services/ResponsibilitiesService';
import { SetupService } from './services/SetupService';
import { TeamsService } from './services/TeamsService';
import { CatalogSnapshotService } from './snapshot/CatalogSnapshotService';
import { VisibleOrganizationService } from './snapshot/VisibleOrganizationService';
import { createPipelineCodeOwners } from './suggestions/createPipelineCodeOwners';

interface Deps {
  readonly auditor: AuditorService;
  readonly auth: AuthService;
  readonly catalog: CatalogService;
  readonly config: RootConfigService;
  readonly database: DatabaseService;
  readonly logger: LoggerService;
  readonly notifications: NotificationService;
  readonly permissions: PermissionsService;
  readonly policy: Policy;
  readonly urlReader: UrlReaderService;
}

/** Creates the services that answer requests, and the snapshot that they answer from. */
export async function createServices(deps: Deps) {
  const { policy } = deps;
  const codeOwners = CodeOwnersReadings.create({
    ...deps,
    readers: createDockerfileReaders({ ...deps, logger: quiet(deps.logger) }),
  });
  const pipelines = createPipelineCodeOwners(deps.config, codeOwners);
  const snapshots = CatalogSnapshotService.create({
    ...deps,
    pipelineOwners: pipelines?.known,
  });
  const visible = VisibleOrganizationService.create({ ...deps, snapshots });
  const resolvers = createResolvers();
  const layers = LayersService.create({ visible, policy: policy.layers });
  const readers = createDockerfileReaders(deps);
  const boundaries = BoundaryCodeOwners.create({
    snapshots,
    readings: codeOwners,
  });
  const findings = FindingsService.create({
    visible,
    layers,
    codeOwnersOf: boundaries.codeOwnersOf,
  });
  return {
    snapshots,
    boundaries,
    pipelines,
    layers,
    findings,
    concerns: ConcernsService.create({
      visible,
      resolvers,
      vocabulary: policy.vocabulary,
      learnLinks: policy.learnLinks,
    }),
    matrix: MatrixService.create({ visible, findings }),
    history: FindingsHistoryService.create({
      store: await DatabaseFindingCountsStore.create(deps.database),
      snapshots,
      visible,
      findings,
    }),
    handOffs: HandOffService.create({
      ...deps,
      visible,
      resolvers,
      sender: HandOffSender.create({
        ...deps,
        store: await DatabaseHandOffStore.create(deps.database),
        limit: readHandOffLimit(deps.config),
      }),
    }),
    responsibilities: ResponsibilitiesService.create({ visible, findings }),
    preview: PreviewService.create({ visible, findings }),
    setup: SetupService.create({ visible, findings }),
    teams: TeamsService.create({ visible, layers, findings }),
    dockerfiles: await createDockerfileService({
      ...deps,
      readers,
      codeOwners,
      visible,
      resolvers,
    }),
  };
}

/** The readings of code owners tell once for each host what their reader would tell for each file. */
function quiet(logger: LoggerService): Pick<LoggerService, 'warn'> {
  return { warn: (message, meta) => logger.debug(message, meta) };
}
