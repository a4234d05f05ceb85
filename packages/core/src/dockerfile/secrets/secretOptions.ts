/** Which programs take secrets in options without a telling name. */

/** An option of a program whose value is a secret. */
export interface SecretOption {
  /** Ends where the value begins. */
  readonly option: string;
  /** The value is `user:password`. */
  readonly pair?: boolean;
  /** The value is glued to the option, so that what follows a space is none. */
  readonly glued?: boolean;
}

/** The options of each program that takes a secret, by its name as it stands in a command. */
export const SECRET_OPTIONS: ReadonlyMap<string, readonly SecretOption[]> =
  new Map(
    Object.entries({
      curl: [
        { option: ' -u ', pair: true },
        { option: ' --user ', pair: true },
      ],
      'docker login': [{ option: ' -p ' }],
      'az login': [{ option: ' -p ' }],
      sshpass: [{ option: ' -p ' }, { option: ' -p', glued: true }],
      mysql: [{ option: ' -p', glued: true }],
      mysqladmin: [{ option: ' -p', glued: true }],
      mysqldump: [{ option: ' -p', glued: true }],
      keytool: [{ option: ' -storepass ' }, { option: ' -keypass ' }],
      openssl: [{ option: ' -passin pass:' }, { option: ' -passout pass:' }],
    }),
  );
