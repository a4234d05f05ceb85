import { trustRule } from './support/trustFindings';

export const CKV2_DOCKER_4 = trustRule({
  id: 'CKV2_DOCKER_4',
  check: 'pip-host',
  title: 'A host is trusted by pip without a certificate',
  fix: 'Leave --trusted-host out. Where the index has a certificate of your own authority, name it: pip install --cert /etc/ssl/certs/company.pem',
  source: 'https://www.checkov.io/5.Policy%20Index/dockerfile.html',
  examples: {
    bad: 'FROM python:3.14\nRUN pip install --trusted-host pypi.crumb.example -r requirements.txt\n',
    good: 'FROM python:3.14\nRUN pip install --cert /etc/ssl/certs/crumb.pem -r requirements.txt\n',
  },
});
