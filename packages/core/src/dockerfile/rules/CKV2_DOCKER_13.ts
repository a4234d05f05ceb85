import { trustRule } from './support/trustFindings';

export const CKV2_DOCKER_13 = trustRule({
  id: 'CKV2_DOCKER_13',
  check: 'npm-tls',
  title: 'Certificates are not checked by npm or yarn',
  fix: 'Leave strict-ssl as it is. Where the registry has a certificate of your own authority, name it: npm config set cafile /etc/ssl/certs/company.pem',
  source: 'https://www.checkov.io/5.Policy%20Index/dockerfile.html',
  examples: {
    bad: 'FROM node:24\nRUN npm config set strict-ssl false && npm ci\n',
    good: 'FROM node:24\nRUN npm config set cafile /etc/ssl/certs/crumb.pem && npm ci\n',
  },
});
