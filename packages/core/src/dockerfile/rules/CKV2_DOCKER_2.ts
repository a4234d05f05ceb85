import { trustRule } from './support/trustFindings';

export const CKV2_DOCKER_2 = trustRule({
  id: 'CKV2_DOCKER_2',
  check: 'curl',
  title: 'The certificate is not checked by curl',
  fix: 'Leave --insecure (-k) out. Where the server has a certificate of your own authority, copy that to /usr/local/share/ca-certificates and run update-ca-certificates',
  source: 'https://www.checkov.io/5.Policy%20Index/dockerfile.html',
  examples: {
    bad: 'FROM debian:13\nRUN curl -fsSLk https://files.crumb.example/oven.tgz -o /tmp/oven.tgz\n',
    good: 'FROM debian:13\nRUN curl -fsSL https://files.crumb.example/oven.tgz -o /tmp/oven.tgz\n',
  },
});
