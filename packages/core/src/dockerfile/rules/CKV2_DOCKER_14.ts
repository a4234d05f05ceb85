import { trustRule } from './support/trustFindings';

export const CKV2_DOCKER_14 = trustRule({
  id: 'CKV2_DOCKER_14',
  check: 'git-tls',
  title: 'Certificates are not checked by git',
  fix: 'Leave it as it is. Where the server has a certificate of your own authority, name it: git config --global http.sslCAInfo /etc/ssl/certs/company.pem',
  source: 'https://www.checkov.io/5.Policy%20Index/dockerfile.html',
  examples: {
    bad: 'FROM debian:13\nRUN GIT_SSL_NO_VERIFY=1 git clone https://git.crumb.example/oven\n',
    good: 'FROM debian:13\nRUN git -c http.sslCAInfo=/etc/ssl/certs/crumb.pem clone https://git.crumb.example/oven\n',
  },
});
