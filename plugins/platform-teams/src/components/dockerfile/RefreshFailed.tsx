import { Note } from './Note';

/** Says that reading anew failed, and that what is shown is older. */
export function RefreshFailed({ error }: { readonly error?: Error }) {
  return (
    <div role="alert">
      {error && (
        <Note kind="warning">
          <strong>The file could not be read again.</strong> What you see is
          what was read before. {error.message}
        </Note>
      )}
    </div>
  );
}
