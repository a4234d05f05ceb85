import { trustRule } from './support/trustFindings';

export const CKV2_DOCKER_16 = trustRule({
  id: 'CKV2_DOCKER_16',
  check: 'pip-host-variable',
  title: 'A variable makes pip trust a host without a certificate',
  fix: 'Take PIP_TRUSTED_HOST out. Where the index has a certificate of your own authority, name it: ENV PIP_CERT=/etc/ssl/certs/company.pem',
  source: 'https://www.checkov.io/5.Policy%20Index/dockerfile.html',
  examples: {
    bad: 'FROM python:3.14\nENV PIP_TRUSTED_HOST=pypi.crumb.example\n',
    good: 'FROM python:3.14\nENV PIP_CERT=/etc/ssl/certs/crumb.pem\n',
  },
});
