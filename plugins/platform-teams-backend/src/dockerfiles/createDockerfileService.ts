import type {
  DatabaseService,
  LoggerService,
  PermissionsService,
  RootConfigService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import type { Policy } from '@cookie-factory/platform-teams-core';
import type { Resolvers } from '../services/OrganizationModels';
import type { VisibleOrganizationService } from '../snapshot/VisibleOrganizationService';
import { readAllowedFolders } from './allowedFolders';
import { CodeOwnersReadings } from './CodeOwnersReadings';
import { DatabaseDockerfileStore } from './DatabaseDockerfileStore';
import { DockerfileReadings } from './DockerfileReadings';
import { DockerfileService } from './DockerfileService';
import { FileDockerfileReader } from './FileDockerfileReader';
import { readDiscoveryConfig } from './readDiscoveryConfig';
import { UrlDockerfileReader } from './UrlDockerfileReader';

interface Deps {
  readonly config: RootConfigService;
  readonly database: DatabaseService;
  readonly logger: LoggerService;
  readonly urlReader: UrlReaderService;
  readonly permissions: PermissionsService;
  readonly visible: VisibleOrganizationService;
  readonly resolvers: Resolvers;
  readonly policy: Policy;
}

/** Wires the reading of Dockerfiles. */
export async function createDockerfileService(
  deps: Deps,
): Promise<DockerfileService> {
  const { config, logger, urlReader } = deps;
  const { withoutContainer } = readDiscoveryConfig(config);
  const store = await DatabaseDockerfileStore.create(deps.database);
  const readers = {
    url: UrlDockerfileReader.create({
      urlReader,
      integrations: ScmIntegrations.fromConfig(config),
      logger,
    }),
    file: FileDockerfileReader.create({
      allowedFolders: readAllowedFolders(config),
    }),
  };
  return DockerfileService.create({
    ...deps,
    readings: DockerfileReadings.create({ store, readers }),
    codeOwners: CodeOwnersReadings.create({ readers }),
    withoutContainer,
  });
}
