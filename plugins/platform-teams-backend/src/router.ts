import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import type {
  FindingsQuery,
  HandOffRequest,
  LayerCapabilitiesQuery,
  LayerCrossingsQuery,
  LayerEntitiesQuery,
  LayerSearchQuery,
  LayersQuery,
  MatrixEntitiesQuery,
  MatrixQuery,
  PageQuery,
  TeamQuery,
} from '@cookie-factory/plugin-platform-teams-common';
import type { TeamProfileList } from '@cookie-factory/platform-teams-core';
import type { Request, Router } from 'express';
import type { DockerfileService } from './dockerfiles/DockerfileService';
import { addResponsibilityRoutes } from './routes/addResponsibilityRoutes';
import type { ConcernsService } from './services/ConcernsService';
import type { FindingsHistoryService } from './services/FindingsHistoryService';
import type { FindingsService } from './services/FindingsService';
import type { HandOffService } from './services/HandOffService';
import type { EntityPath } from './services/knownEntity';
import type { LayersService } from './services/LayersService';
import type { MatrixService } from './services/MatrixService';
import type { PreviewService } from './services/PreviewService';
import type { SetupService } from './services/SetupService';
import type { ResponsibilitiesService } from './services/ResponsibilitiesService';
import type { TeamsService } from './services/TeamsService';
import { document } from './spec/document';

interface Options {
  readonly httpAuth: HttpAuthService;
  readonly concerns: ConcernsService;
  readonly teams: TeamsService;
  readonly findings: FindingsService;
  readonly handOffs: HandOffService;
  readonly history: FindingsHistoryService;
  readonly matrix: MatrixService;
  readonly preview: PreviewService;
  readonly setup: SetupService;
  readonly layers: LayersService;
  readonly responsibilities: ResponsibilitiesService;
  readonly dockerfiles: DockerfileService;
}

const ENTITY = '/entities/by-name/:kind/:namespace/:name';

/** Routes of `/api/platform-teams`: credentials, one call, JSON. */
export async function createRouter(options: Options): Promise<Router> {
  const { httpAuth, concerns, teams, findings, layers, dockerfiles } = options;
  // The document checks every request before a handler sees it; its inferred
  // types would only repeat those of the common package.
  const router = createValidatedOpenApiRouter(document) as unknown as Router;
  const caller = (req: Request) =>
    httpAuth.credentials(req, { allow: ['user', 'service'] });

  router.get('/vocabulary', async (req, res) => {
    await caller(req);
    res.json(concerns.vocabulary());
  });

  addResponsibilityRoutes(router, {
    caller,
    responsibilities: options.responsibilities,
  });

  router.get(`${ENTITY}/concerns`, async (req, res) => {
    res.json(await concerns.forEntity(entityPath(req), await caller(req)));
  });

  router.get(`${ENTITY}/concerns/:concern`, async (req, res) => {
    const { concern } = req.params;
    res.json(
      await concerns.forConcern(entityPath(req), concern, await caller(req)),
    );
  });

  router.post(`${ENTITY}/concerns/:concern/hand-off`, async (req, res) => {
    const { concern } = req.params;
    const { message } = (req.body ?? {}) as HandOffRequest;
    res.json(
      await options.handOffs.raise(
        { path: entityPath(req), concern, message },
        { credentials: await caller(req), request: req },
      ),
    );
  });

  router.get('/teams', async (req, res) => {
    res.json(await teams.list(query<PageQuery>(req), await caller(req)));
  });

  router.get('/teams/by-name/:namespace/:name', async (req, res) => {
    const path = { kind: 'group', ...groupPath(req) };
    res.json(
      await teams.forGroup(path, query<TeamQuery>(req), await caller(req)),
    );
  });

  router.get('/teams/by-name/:namespace/:name/:list', async (req, res) => {
    const path = { kind: 'group', ...groupPath(req) };
    const page = query<PageQuery>(req);
    // The document lets only names of lists through.
    const list = req.params.list as TeamProfileList;
    res.json(
      await teams.listOfGroup(path, { ...page, list }, await caller(req)),
    );
  });

  router.get('/findings', async (req, res) => {
    res.json(await findings.list(query<FindingsQuery>(req), await caller(req)));
  });

  router.get('/findings/groups', async (req, res) => {
    res.json(
      await findings.groups(query<FindingsQuery>(req), await caller(req)),
    );
  });

  router.get('/findings/history', async (req, res) => {
    res.json(await options.history.list(await caller(req)));
  });

  router.get('/matrix', async (req, res) => {
    const { matrix } = options;
    res.json(await matrix.view(query<MatrixQuery>(req), await caller(req)));
  });

  router.get('/matrix/entities', async (req, res) => {
    const { matrix } = options;
    res.json(
      await matrix.entities(query<MatrixEntitiesQuery>(req), await caller(req)),
    );
  });

  router.post('/preview', async (req, res) => {
    const { preview } = options;
    res.json(await preview.preview(req.body, await caller(req)));
  });

  router.get('/setup', async (req, res) => {
    res.json(await options.setup.suggest(await caller(req)));
  });

  router.post('/setup/preview', async (req, res) => {
    res.json(await options.setup.preview(req.body, await caller(req)));
  });

  router.get('/layers', async (req, res) => {
    res.json(await layers.view(query<LayersQuery>(req), await caller(req)));
  });

  router.get('/layers/entities', async (req, res) => {
    res.json(
      await layers.entities(query<LayerEntitiesQuery>(req), await caller(req)),
    );
  });

  router.get('/layers/crossings', async (req, res) => {
    res.json(
      await layers.crossings(
        query<LayerCrossingsQuery>(req),
        await caller(req),
      ),
    );
  });

  router.get('/layers/capabilities', async (req, res) => {
    res.json(
      await layers.capabilities(
        query<LayerCapabilitiesQuery>(req),
        await caller(req),
      ),
    );
  });

  router.get('/layers/search', async (req, res) => {
    res.json(
      await layers.search(query<LayerSearchQuery>(req), await caller(req)),
    );
  });

  router.get(`${ENTITY}/layer`, async (req, res) => {
    res.json(await layers.forEntity(entityPath(req), await caller(req)));
  });

  router.get(`${ENTITY}/dockerfiles`, async (req, res) => {
    res.json(await dockerfiles.forEntity(entityPath(req), await caller(req)));
  });

  router.post(`${ENTITY}/dockerfiles/refresh`, async (req, res) => {
    res.json(await dockerfiles.refresh(entityPath(req), await caller(req)));
  });

  router.post(`${ENTITY}/dockerfiles/split`, async (req, res) => {
    const { body = {} } = req;
    res.json(await dockerfiles.split(entityPath(req), body, await caller(req)));
  });

  router.post(`${ENTITY}/dockerfiles/review`, async (req, res) => {
    const { body } = req;
    res.json(
      await dockerfiles.review(entityPath(req), body, await caller(req)),
    );
  });

  return router;
}

function entityPath(req: Request): EntityPath {
  const { kind, ...rest } = req.params;
  return { kind, ...groupPath({ params: rest }) };
}

function groupPath(req: Pick<Request, 'params'>): Omit<EntityPath, 'kind'> {
  const { namespace, name } = req.params;
  return { namespace, name };
}

/** The query as the document has checked and converted it. */
function query<T>(req: Request): T {
  return req.query as unknown as T;
}
