import { trustRule } from './support/trustFindings';

export const CKV2_DOCKER_8 = trustRule({
  id: 'CKV2_DOCKER_8',
  check: 'apt',
  title: 'Packages that nobody signed are installed by apt',
  fix: 'Leave the option out, and name the key of the repository in its entry: deb [signed-by=/usr/share/keyrings/NAME.gpg] https://HOST SUITE main',
  source: 'https://www.checkov.io/5.Policy%20Index/dockerfile.html',
  examples: {
    bad: 'FROM debian:13\nRUN apt-get install -y --allow-unauthenticated oven-tools=1.4\n',
    good: 'FROM debian:13\nRUN apt-get install -y oven-tools=1.4\n',
  },
});
