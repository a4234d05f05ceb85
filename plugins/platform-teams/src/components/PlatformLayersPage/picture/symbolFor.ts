import type { ComponentType } from 'react';
import { Oven } from './applicationSymbols';
import { Safe, Stack, Tank } from './commonSymbols';
import { Cogs, Drive, Motor } from './infrastructureSymbols';
import { Gauge, Mixer, Packer, Press } from './platformSymbols';

const symbols: Readonly<Record<string, ComponentType>> = {
  motor: Motor,
  cogs: Cogs,
  drive: Drive,
  gauge: Gauge,
  press: Press,
  packer: Packer,
  mixer: Mixer,
  tank: Tank,
  safe: Safe,
  stack: Stack,
  oven: Oven,
};

/** The symbol of a machine by its name; one that nobody drew looks like a box of cogs. */
export function symbolFor(name: string): ComponentType {
  return symbols[name] ?? Cogs;
}
