import { trustRule } from './support/trustFindings';

export const CKV2_DOCKER_5 = trustRule({
  id: 'CKV2_DOCKER_5',
  check: 'python-https',
  title: 'Python does not check certificates',
  fix: 'Take PYTHONHTTPSVERIFY out. Where a server has a certificate of your own authority, point to it: ENV SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt',
  source: 'https://www.checkov.io/5.Policy%20Index/dockerfile.html',
  examples: {
    bad: 'FROM python:3.14\nENV PYTHONHTTPSVERIFY=0\n',
    good: 'FROM python:3.14\nENV SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n',
  },
});
