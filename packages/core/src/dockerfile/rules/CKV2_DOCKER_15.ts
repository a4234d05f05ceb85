import { trustRule } from './support/trustFindings';

export const CKV2_DOCKER_15 = trustRule({
  id: 'CKV2_DOCKER_15',
  check: 'yum-tls',
  title: 'Certificates are not checked by yum or dnf',
  fix: 'Leave sslverify as it is. Where the repository has a certificate of your own authority, name it in its entry: sslcacert=/etc/pki/tls/certs/company.pem',
  source: 'https://www.checkov.io/5.Policy%20Index/dockerfile.html',
  examples: {
    bad: 'FROM fedora:43\nRUN dnf install -y --setopt=sslverify=0 oven-tools-1.4\n',
    good: 'FROM fedora:43\nRUN dnf install -y --setopt=sslcacert=/etc/pki/tls/certs/crumb.pem oven-tools-1.4\n',
  },
});
