/** The OpenAPI document that requests are checked against, and that is served. */
import { concernPaths } from './concernPaths';
import { dockerfilePaths } from './dockerfilePaths';
import { handOffPaths } from './handOffPaths';
import { layerPaths } from './layerPaths';
import { organizationPaths } from './organizationPaths';
import { setupPaths } from './setupPaths';
import { responsibilityPaths } from './responsibilityPaths';

/** The document, by resource. */
export const document = {
  openapi: '3.0.3',
  info: {
    title: 'platform-teams',
    version: '1',
    description:
      'Who is responsible for what, whose line of a Dockerfile it is, and where everything stands.',
    license: { name: 'Apache-2.0' },
  },
  servers: [{ url: '/' }],
  components: {
    securitySchemes: {
      JWT: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
    },
  },
  // Credentials are demanded before a request gets here; the empty alternative
  // keeps the document's own check from asking a second time.
  security: [{}, { JWT: [] }],
  paths: {
    ...concernPaths,
    ...handOffPaths,
    ...organizationPaths,
    ...responsibilityPaths,
    ...setupPaths,
    ...layerPaths,
    ...dockerfilePaths,
  },
} as const;
