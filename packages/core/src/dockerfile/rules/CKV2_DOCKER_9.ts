import { trustRule } from './support/trustFindings';

export const CKV2_DOCKER_9 = trustRule({
  id: 'CKV2_DOCKER_9',
  check: 'yum-signatures',
  title: 'Packages are installed without a check of their signature',
  fix: 'Leave --nogpgcheck out, and import the key first: rpm --import https://HOST/KEY',
  source: 'https://www.checkov.io/5.Policy%20Index/dockerfile.html',
  examples: {
    bad: 'FROM fedora:43\nRUN dnf install -y --nogpgcheck oven-tools-1.4\n',
    good: 'FROM fedora:43\nRUN rpm --import /etc/pki/rpm-gpg/crumb && dnf install -y oven-tools-1.4\n',
  },
});
