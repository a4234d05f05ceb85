import { trustRule } from './support/trustFindings';

export const CKV2_DOCKER_11 = trustRule({
  id: 'CKV2_DOCKER_11',
  check: 'apt-force',
  title: 'Warnings of apt are overruled',
  fix: 'Write -y alone. For an older version of a package: apt-get install -y --allow-downgrades',
  source: 'https://www.checkov.io/5.Policy%20Index/dockerfile.html',
  examples: {
    bad: 'FROM debian:13\nRUN apt-get install -y --force-yes oven-tools=1.4\n',
    good: 'FROM debian:13\nRUN apt-get install -y --allow-downgrades oven-tools=1.4\n',
  },
});
