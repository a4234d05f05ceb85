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
  readonly readers: DockerfileReaders;
  readonly codeOwners: CodeOwnersReadings;
}

/** What reads files of entities, by the type of their location. */
export type DockerfileReaders = ReturnType<typeof createDockerfileReaders>;

/** Creates what reads files: through the portal's integrations, or from folders that were registered. */
export function createDockerfileReaders(
  deps: Pick<Deps, 'config' | 'urlReader'> & {
    readonly logger: Pick<LoggerService, 'warn'>;
  },
) {
  const { config, logger, urlReader } = deps;
  return {
    url: UrlDockerfileReader.create({
      urlReader,
      integrations: ScmIntegrations.fromConfig(config),
      logger,
    }),
    file: FileDockerfileReader.create({
      allowedFolders: readAllowedFolders(config),
    }),
  };
}

/** Wires the reading of Dockerfiles. */
export async function createDockerfileService(
  deps: Deps,
): Promise<DockerfileService> {
  const { readers } = deps;
  const { withoutContainer } = readDiscoveryConfig(deps.config);
  const store = await DatabaseDockerfileStore.create(deps.database);
  return DockerfileService.create({
    ...deps,
    readings: DockerfileReadings.create({ store, readers }),
    withoutContainer,
  });
}
