import { trustRule } from './support/trustFindings';

export const CKV2_DOCKER_12 = trustRule({
  id: 'CKV2_DOCKER_12',
  check: 'npm-tls-variable',
  title: 'A variable tells npm not to check certificates',
  fix: 'Take the variable out. Where the registry has a certificate of your own authority, add it: ENV NODE_EXTRA_CA_CERTS=/etc/ssl/certs/company.pem',
  source: 'https://www.checkov.io/5.Policy%20Index/dockerfile.html',
  examples: {
    bad: 'FROM node:24\nENV NPM_CONFIG_STRICT_SSL=false\n',
    good: 'FROM node:24\nENV NODE_EXTRA_CA_CERTS=/etc/ssl/certs/crumb.pem\n',
  },
});
