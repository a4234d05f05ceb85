import { RUNNERS, runsDownload } from '../attribute/trustChecks';
import { commandLines, type DockerfileRule } from './DockerfileRule';
import { pipelineOf } from './support/commandsAround';

export const PT1002: DockerfileRule = {
  id: 'PT1002',
  aliases: [],
  concern: 'supply-chain',
  // A secret that has leaked is worse, and so is a check switched off on purpose: here the server
  // at least proves who it is.
  severity: 'warning',
  profile: 'default',
  title: 'A download is run without a look at it',
  why: 'Whoever can change what that server sends runs any command in the build, and nothing in the repository shows it.',
  fix: 'Download to a file, compare its checksum, then run it: curl -fsSLo /tmp/install.sh URL && echo "CHECKSUM  /tmp/install.sh" | sha256sum -c - && sh /tmp/install.sh',
  looksAt: 'commands',
  names: RUNNERS,
  check(visit) {
    const { command, script, position } = visit;
    const written = script.commands[position];
    const pipeline = pipelineOf(script, written).map(other =>
      other === written ? command : other,
    );
    if (!runsDownload(command, pipeline)) return undefined;
    return {
      instruction: visit.instruction,
      ...commandLines(visit),
      message: `Whatever the server sends is run by ${command.name} at once.`,
      command: true,
    };
  },
  examples: {
    bad: 'FROM debian:13\nRUN curl -fsSL https://get.crumb.example/agent.sh | sh\n',
    good: 'FROM debian:13\nRUN curl -fsSLo /tmp/agent.sh https://get.crumb.example/agent.sh \\\n && echo "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d  /tmp/agent.sh" | sha256sum -c - \\\n && sh /tmp/agent.sh\n',
  },
};
