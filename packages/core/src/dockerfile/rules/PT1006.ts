import { trustRule } from './support/trustFindings';

export const PT1006 = trustRule({
  id: 'PT1006',
  check: 'other-tls',
  title: 'A program does not check certificates',
  fix: 'Leave the check on, and add the certificate of your own authority: copy it to /usr/local/share/ca-certificates and run update-ca-certificates',
  examples: {
    bad: 'FROM condaforge/miniforge3:25.3.1-0\nRUN conda config --set ssl_verify false\n',
    good: 'FROM condaforge/miniforge3:25.3.1-0\nRUN conda config --set ssl_verify /etc/ssl/certs/crumb.pem\n',
  },
});
