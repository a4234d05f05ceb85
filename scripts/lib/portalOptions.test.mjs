import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  dataFolder,
  logFile,
  portEnvironment,
  readOptions,
  startArguments,
} from './portalOptions.mjs';

test('takes the usual ports and configuration when nothing is asked for', () => {
  const options = readOptions([]);
  assert.deepEqual(options, {
    port: 3000,
    backendPort: 7007,
    configs: [],
    fresh: false,
    verbose: false,
    help: false,
  });
  assert.deepEqual(portEnvironment(options), {});
  assert.deepEqual(startArguments(options, '/repo'), []);
});

test('keeps two portals on one machine apart', () => {
  const options = readOptions(['--port', '3100', '--backend-port', '7107']);
  assert.equal(dataFolder(options), '.data-7107');
  assert.equal(logFile(options), '.cache/portal-7107.log');
  assert.deepEqual(portEnvironment(options), {
    APP_CONFIG_app_baseUrl: '"http://localhost:3100"',
    APP_CONFIG_backend_baseUrl: '"http://localhost:7107"',
    APP_CONFIG_backend_listen_port: '7107',
    APP_CONFIG_backend_cors_origin: '"http://localhost:3100"',
    APP_CONFIG_backend_database_connection_directory: '"../../.data-7107"',
  });
});

test('puts further configurations on top of app-config.yaml', () => {
  const options = readOptions(['--config', 'app-config.first-day.yaml']);
  assert.deepEqual(startArguments(options, '/repo'), [
    '--config',
    '/repo/app-config.yaml',
    '--config',
    '/repo/app-config.first-day.yaml',
  ]);
});

test('refuses what it does not understand', () => {
  assert.throws(() => readOptions(['--prot', '3100']), {
    name: 'PlainError',
    message: /--prot[^]*npm start/,
  });
  assert.throws(() => readOptions(['--port', 'many']), /"many" is no port/);
});
