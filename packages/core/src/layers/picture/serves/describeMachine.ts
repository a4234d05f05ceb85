import type { Machine } from '../../serves/types';
import { counted } from '../text/counted';

/** A machine in the few words that its place in the picture has. */
export interface MachineWords {
  /** On the nameplate. */
  readonly plate: string;
  /** Under the name. */
  readonly count: string;
  /** All of it, for those who do not see the picture. */
  readonly sentence: string;
}

/** The teams of a machine, the one that serves most first. */
export function teamsOf(machine: Machine) {
  return machine.team
    ? [machine.team, ...machine.otherTeams]
    : machine.otherTeams;
}

/** Says who runs a machine and for how many. */
export function describeMachine(machine: Machine): MachineWords {
  const teams = teamsOf(machine)
    .map(team => team.title)
    .join(', ');
  const served = counted(machine.serves, 'team', 'teams');
  switch (machine.state) {
    case 'staffed':
      return {
        plate: teams,
        count: served,
        sentence: `${machine.title}, run by ${teams} for ${served}.`,
      };
    case 'conflict':
      return {
        plate: teams,
        count: 'claimed twice',
        sentence: `${machine.title}, claimed by ${teams}, for ${served}.`,
      };
    case 'dark':
      return {
        plate: 'no owner',
        count:
          machine.serves === 1
            ? '1 team uses it'
            : `${machine.serves} teams use it`,
        sentence: `${machine.title}: ${served} would be served, but the team that is registered does not exist.`,
      };
    case 'unstaffed':
    default:
      return {
        plate: machine.suggestion
          ? `${machine.suggestion.title}?`
          : 'nobody yet',
        count: machine.suggestion ? 'nobody yet' : '',
        sentence: machine.suggestion
          ? `${machine.title}: nobody has registered this yet. It could be ${machine.suggestion.title}, because ${machine.suggestion.because}.`
          : `${machine.title}: nobody has registered this yet.`,
      };
  }
}
