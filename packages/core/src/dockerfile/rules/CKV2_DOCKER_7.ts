import { trustRule } from './support/trustFindings';

export const CKV2_DOCKER_7 = trustRule({
  id: 'CKV2_DOCKER_7',
  check: 'apk',
  title: 'Packages that nobody signed are installed by apk',
  fix: 'Leave --allow-untrusted out, and copy the key of the repository to /etc/apk/keys first',
  source: 'https://www.checkov.io/5.Policy%20Index/dockerfile.html',
  examples: {
    bad: 'FROM alpine:3.22\nRUN apk add --no-cache --allow-untrusted ./oven-tools.apk\n',
    good: 'FROM alpine:3.22\nCOPY crumb.rsa.pub /etc/apk/keys/\nRUN apk add --no-cache ./oven-tools.apk\n',
  },
});
