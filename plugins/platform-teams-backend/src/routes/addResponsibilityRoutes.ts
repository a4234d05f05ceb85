import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  MatchedEntitiesQuery,
  ResponsibilitiesQuery,
} from '@cookie-factory/plugin-platform-teams-common';
import type { Request, Router } from 'express';
import type { ResponsibilitiesService } from '../services/ResponsibilitiesService';

interface Options {
  readonly caller: (req: Request) => Promise<BackstageCredentials>;
  readonly responsibilities: ResponsibilitiesService;
}

const ONE = '/responsibilities/by-name/:namespace/:name';

/** Routes about registrations: credentials, one call, JSON. */
export function addResponsibilityRoutes(
  router: Router,
  { caller, responsibilities }: Options,
): void {
  router.get('/vocabulary/holders', async (req, res) => {
    res.json(await responsibilities.holders(await caller(req)));
  });

  router.get('/responsibilities', async (req, res) => {
    // As the document has checked and converted it.
    const query = req.query as unknown as ResponsibilitiesQuery;
    res.json(await responsibilities.list(query, await caller(req)));
  });

  router.get(ONE, async (req, res) => {
    res.json(
      await responsibilities.forResponsibility(pathOf(req), await caller(req)),
    );
  });

  router.get(`${ONE}/entities`, async (req, res) => {
    const query = req.query as unknown as MatchedEntitiesQuery;
    res.json(
      await responsibilities.entities(pathOf(req), query, await caller(req)),
    );
  });
}

function pathOf(req: Request) {
  const { namespace, name } = req.params;
  return { kind: 'responsibility', namespace, name };
}
