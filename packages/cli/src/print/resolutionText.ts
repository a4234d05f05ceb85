import type {
  ChainLink,
  Organization,
  Resolution,
} from '@cookie-factory/platform-teams-core';
import type { Io } from '../Io';
import { paint } from './paint';

/** One answer in words: the concern, who answers, and the rules that were considered. */
export function resolutionText(
  resolution: Resolution,
  organization: Organization,
  io: Pick<Io, 'color'>,
): string {
  const concern = organization.vocabulary.concerns.get(resolution.concern);
  const lines = [
    `${paint(concern?.title ?? resolution.concern, 'bold', io)} (${resolution.concern}): ${answer(resolution, organization, io)}`,
    `  ${resolution.reason}`,
    ...resolution.chain.map(
      link => `  ${mark(link)} ${link.title} (${link.rule}): ${link.reason}`,
    ),
  ];
  if (resolution.outcome === 'accountable') {
    if (resolution.handsOffTo) {
      const { concern: next, team } = resolution.handsOffTo;
      lines.push(
        `  hands off to: ${team ? organization.titleOf(team) : 'nobody'} (${next})`,
      );
    }
    for (const contact of resolution.contacts)
      lines.push(`  ${contact.type}: ${contact.title} ${contact.url}`);
  }
  for (const { team, because } of resolution.suggestions) {
    lines.push(`  could be: ${organization.titleOf(team)}, because ${because}`);
  }
  return `${lines.join('\n')}\n`;
}

function answer(
  resolution: Resolution,
  organization: Organization,
  io: Pick<Io, 'color'>,
): string {
  switch (resolution.outcome) {
    case 'accountable':
      return paint(organization.titleOf(resolution.team), 'green', io);
    case 'conflict':
      return paint(
        `claimed twice, by ${resolution.candidates.map(one => organization.titleOf(one.team)).join(' and ')}`,
        'yellow',
        io,
      );
    case 'gap':
      return paint('without a team', 'yellow', io);
    default:
      return assertNever(resolution);
  }
}

function mark(link: ChainLink): string {
  if (link.setAside) return 'x';
  return link.won ? '*' : '-';
}

function assertNever(value: never): never {
  throw new Error(`Unexpected outcome ${JSON.stringify(value)}`);
}
