import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toYarnSettings } from './npmSettings.mjs';

test('tells Yarn what npm was told, and nothing else', () => {
  const listing = `; "user" config from /home/somebody/.npmrc

cafile = "/etc/ssl/company.pem"
https-proxy = "http://proxy.example:8080/"
//packages.example/:_authToken = (protected)
registry = "https://packages.example/npm/"

; node version = v24.1.0
`;
  assert.deepEqual(toYarnSettings(listing), {
    YARN_NPM_REGISTRY_SERVER: 'https://packages.example/npm/',
    YARN_HTTPS_CA_FILE_PATH: '/etc/ssl/company.pem',
    YARN_HTTPS_PROXY: 'http://proxy.example:8080/',
  });
  assert.deepEqual(toYarnSettings('; node version = v24.1.0\n'), {});
});
