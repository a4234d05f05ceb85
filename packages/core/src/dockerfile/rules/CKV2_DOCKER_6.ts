import { trustRule } from './support/trustFindings';

export const CKV2_DOCKER_6 = trustRule({
  id: 'CKV2_DOCKER_6',
  check: 'node-tls',
  title: 'Node.js does not check certificates',
  fix: 'Take NODE_TLS_REJECT_UNAUTHORIZED out. Where a server has a certificate of your own authority, add it: ENV NODE_EXTRA_CA_CERTS=/etc/ssl/certs/company.pem',
  source: 'https://www.checkov.io/5.Policy%20Index/dockerfile.html',
  examples: {
    bad: 'FROM node:24\nENV NODE_TLS_REJECT_UNAUTHORIZED=0\n',
    good: 'FROM node:24\nENV NODE_EXTRA_CA_CERTS=/etc/ssl/certs/crumb.pem\n',
  },
});
