/** The checks of the field that no rule answers to, and why. */

/** A check of another tool that is no rule here. @public */
export interface NotCoveredCheck {
  /** Its code in the tool that has it. */
  readonly code: string;
  readonly reason: string;
}

/** Every check of hadolint, BuildKit, Checkov and Trivy that is no rule here. @public */
export const NOT_COVERED: readonly NotCoveredCheck[] = [
  {
    code: 'DL3043',
    reason:
      'BuildKit refuses a file with FROM, MAINTAINER or another ONBUILD behind ONBUILD. It is told as the error of the file, with its line, and no rule runs.',
  },
  {
    code: 'DL3061',
    reason:
      'BuildKit refuses a file that does not begin with FROM or ARG. It is told as the error of the file, with its line, and no rule runs.',
  },
  {
    code: 'InvalidBaseImagePlatform',
    reason:
      'Only the registry knows which platforms a base image is made for, and files are judged without asking one.',
  },
];
