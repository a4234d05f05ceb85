/** Whether the base image stays, and what it changes to. */
import {
  imageFamily,
  imageRelease,
  isFullImage,
} from '../../read/imageRuntime';
import type { Comparison } from './Comparison';

/** Compares the base images. */
export function compareBase(comparison: Comparison): void {
  const { base: before } = comparison.before;
  const { base: after } = comparison.after;
  if (before.image === after.image) {
    comparison.keep('base', 1, 'base image');
    return;
  }
  const difference = {
    id: 'base',
    part: 'base' as const,
    title: 'Base image',
    before: before.image,
    after: after.image,
  };
  const families = [imageFamily(before.image), imageFamily(after.image)];
  const releases = [imageRelease(before.image), imageRelease(after.image)];
  if (families[0] !== families[1]) {
    comparison.add({
      ...difference,
      kind: 'confirm',
      why: `It moves from ${families[0]} to ${families[1]}: packages and native libraries may differ.`,
    });
  } else if (releases[0] && releases[1] && releases[0] !== releases[1]) {
    comparison.add({
      ...difference,
      kind: 'confirm',
      why: `It moves from ${releases[0]} to ${releases[1]}: packages and native libraries may differ.`,
    });
  } else {
    const reasons = [
      after.pinned && !before.pinned ? 'it cannot change unseen' : undefined,
      isFullImage(before.image) && !isFullImage(after.image)
        ? 'it is smaller, without compilers; what the service needs beside stands under osPackages'
        : undefined,
    ].filter(reason => reason !== undefined);
    comparison.add({
      ...difference,
      kind: 'hardening',
      why: sentence(
        reasons.join(', and ') || 'the platform keeps it up to date',
      ),
    });
  }
}

function sentence(text: string): string {
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}
