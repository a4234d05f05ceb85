/**
 * What a contract says that no image can hold, as a comment of the Dockerfile: what the deployment
 * has to give. Reading the comment gives a contract back whole.
 */
import {
  CONTRACT_FILE,
  type ContainerContract,
  type ContractHealth,
  type ContractPort,
} from './ContainerContract';

const MARK = 'For the deployment: ';

/** What the comment holds. */
export interface DeploymentNote {
  readonly secrets?: readonly string[];
  readonly health?: Exclude<ContractHealth, 'none'>;
  readonly ports?: readonly string[];
}

/** The comment lines at the top of a generated Dockerfile. */
export function deploymentNote(contract: ContainerContract): string {
  const { secrets, health, ports } = contract;
  const note: DeploymentNote = {
    ...(secrets.length > 0 ? { secrets } : {}),
    ...(typeof health === 'object' && health.httpGet ? { health } : {}),
    ...(ports.some(({ name }) => name)
      ? { ports: ports.map(({ name }) => name ?? '') }
      : {}),
  };
  const lines = [
    `# Built from ${CONTRACT_FILE}. Change the contract, not this file.`,
  ];
  if (Object.keys(note).length > 0)
    lines.push(`# ${MARK}${JSON.stringify(note)}`);
  return lines.join('\n');
}

/** Reads the comment; empty where there is none. */
export function readDeploymentNote(
  comments: readonly string[],
): DeploymentNote {
  for (const comment of comments) {
    const at = comment.indexOf(MARK);
    if (at === -1) continue;
    try {
      const value: unknown = JSON.parse(comment.slice(at + MARK.length));
      return typeof value === 'object' && value !== null ? value : {};
    } catch {
      return {};
    }
  }
  return {};
}

/** Ports with the names that the comment gives them. */
export function withPortNames(
  ports: readonly ContractPort[],
  { ports: names }: DeploymentNote,
): readonly ContractPort[] {
  if (!Array.isArray(names) || names.length !== ports.length) return ports;
  return ports.map((port, index) => {
    const name: unknown = names[index];
    return typeof name === 'string' && name ? { name, ...port } : port;
  });
}
