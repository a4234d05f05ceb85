/** The platform team's half: from which images, as which user, by which recipe. */

/** `kind` of a template. @public */
export const TEMPLATE_KIND = 'ContainerTemplate';
/** Name of the file that describes a template. @public */
export const TEMPLATE_FILE = 'template.yaml';

/** The package manager of an image. @public */
export type PackageManager = 'apt' | 'apk' | 'none';

/** A pair of images to build in and to ship. @public */
export interface TemplateVariant {
  /** `{version}`, `{minor}` (its first two parts) and `{build}` (the builder's version) are filled in. */
  readonly build: string;
  readonly final: string;
  readonly buildPackages: PackageManager;
  readonly finalPackages: PackageManager;
  /** Whether the images already run as another user than root, which can install nothing. */
  readonly nonRoot?: boolean;
  /** False for an image without a shell. */
  readonly shell?: boolean;
  /** Images to build in by the name of another runtime. */
  readonly builders?: Readonly<Record<string, string>>;
}

/** The usual command for a file that names libraries. @public */
export interface TemplateInstall {
  readonly file: string;
  readonly run: string;
}

/** A template, read and checked. @public */
export interface ContainerTemplate {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly runtime: string;
  /** Versions that the platform keeps, each with all that it begins; absent: any. */
  readonly versions?: readonly string[];
  /** How many parts a version needs: 2 for `3.12`. */
  readonly versionParts: number;
  readonly workdir: string;
  /** The number of the user that the service runs as. */
  readonly user: number;
  /** Folders to keep between builds, by the program of a command. */
  readonly cache: Readonly<Record<string, readonly string[]>>;
  readonly install: readonly TemplateInstall[];
  /** What the image needs of an install, beside the work folder. */
  readonly dependencyPaths: readonly string[];
  /** Whether the build may run on the builder's own platform, and compile for another. */
  readonly crossBuild: boolean;
  readonly defaultVariant: string;
  readonly variants: Readonly<Record<string, TemplateVariant>>;
  /** Digests by image, where the platform knows them. */
  readonly digests: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  /** Name of the file that the Dockerfile is made from. */
  readonly dockerfile: string;
  /** Texts of the folder by name. */
  readonly files: Readonly<Record<string, string>>;
}
