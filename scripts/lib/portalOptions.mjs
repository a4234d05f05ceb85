// What `npm start -- ...` understands, and how that reaches Backstage.
import util from 'node:util'; // not `{ parseArgs }`: an old Node lacks it, and is to be told so in words
import { PlainError } from './say.mjs';

export const USAGE = `npm start [-- options]
  --port N           the portal's port (3000)
  --backend-port N   the backend's port (7007)
  --config FILE      a configuration on top of app-config.yaml; repeatable
  --fresh            forget what the portal stored before
  --verbose          show the whole log, not just warnings and errors`;

/** Reads the arguments; a mistake in them is a PlainError with the usage. */
export function readOptions(argv) {
  const { values } = parse(argv);
  return {
    port: portOf(values.port, 3000),
    backendPort: portOf(values['backend-port'], 7007),
    configs: values.config,
    fresh: values.fresh,
    verbose: values.verbose,
    help: values.help,
  };
}

function parse(argv) {
  try {
    return util.parseArgs({
      args: argv,
      options: {
        port: { type: 'string' },
        'backend-port': { type: 'string' },
        config: { type: 'string', multiple: true, default: [] },
        fresh: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new PlainError(`${error.message}\n\n${USAGE}`);
  }
}

function portOf(text, fallback) {
  if (text === undefined) {
    return fallback;
  }
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new PlainError(`"${text}" is no port: give a number up to 65535.`);
  }
  return port;
}

/** The arguments of `backstage-cli repo start`. */
export function startArguments({ configs }, root) {
  if (configs.length === 0) {
    return [];
  }
  return ['app-config.yaml', ...configs].flatMap(file => [
    '--config',
    file.startsWith('/') ? file : `${root}/${file}`,
  ]);
}

/** The folder of what a portal on these ports stores, relative to the root. */
export function dataFolder({ port, backendPort }) {
  return areUsual({ port, backendPort }) ? '.data' : `.data-${backendPort}`;
}

/** The log of a portal on these ports, relative to the root. */
export function logFile({ port, backendPort }) {
  return areUsual({ port, backendPort })
    ? '.cache/portal.log'
    : `.cache/portal-${backendPort}.log`;
}

function areUsual({ port, backendPort }) {
  return port === 3000 && backendPort === 7007;
}

/** Configuration through the environment; empty where the ports are the usual ones. */
export function portEnvironment({ port, backendPort }) {
  if (areUsual({ port, backendPort })) {
    return {};
  }
  const app = `http://localhost:${port}`;
  return {
    APP_CONFIG_app_baseUrl: JSON.stringify(app),
    APP_CONFIG_backend_baseUrl: JSON.stringify(
      `http://localhost:${backendPort}`,
    ),
    APP_CONFIG_backend_listen_port: String(backendPort),
    APP_CONFIG_backend_cors_origin: JSON.stringify(app),
    // Two portals at once must not share their databases.
    APP_CONFIG_backend_database_connection_directory: JSON.stringify(
      `../../${dataFolder({ port, backendPort })}`,
    ),
  };
}
