import { trustRule } from './support/trustFindings';

export const CKV2_DOCKER_10 = trustRule({
  id: 'CKV2_DOCKER_10',
  check: 'rpm',
  title: 'Signatures of packages are not checked by rpm',
  fix: 'Leave the option out, and import the key first: rpm --import https://HOST/KEY',
  source: 'https://www.checkov.io/5.Policy%20Index/dockerfile.html',
  examples: {
    bad: 'FROM fedora:43\nRUN rpm -i --nosignature oven-tools.rpm\n',
    good: 'FROM fedora:43\nRUN rpm --import /etc/pki/rpm-gpg/crumb && rpm -i oven-tools.rpm\n',
  },
});
