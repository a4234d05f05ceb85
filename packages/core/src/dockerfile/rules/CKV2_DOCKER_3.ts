import { trustRule } from './support/trustFindings';

export const CKV2_DOCKER_3 = trustRule({
  id: 'CKV2_DOCKER_3',
  check: 'wget',
  title: 'The certificate is not checked by wget',
  fix: 'Leave --no-check-certificate out. In a small image install ca-certificates first',
  source: 'https://www.checkov.io/5.Policy%20Index/dockerfile.html',
  examples: {
    bad: 'FROM debian:13\nRUN wget --no-check-certificate https://files.crumb.example/oven.tgz\n',
    good: 'FROM debian:13\nRUN wget -q https://files.crumb.example/oven.tgz\n',
  },
});
