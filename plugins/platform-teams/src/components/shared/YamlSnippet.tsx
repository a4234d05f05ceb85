import { CodeSnippet } from '@backstage/core-components';

// The button that copies stands over the end of the first lines.
const BESIDE_BUTTON = { paddingRight: 56 };

/** YAML to copy; long lines wrap, since a box that scrolls is not reached by keyboard. */
export function YamlSnippet({ text }: { readonly text: string }) {
  return (
    <CodeSnippet
      language="yaml"
      showCopyCodeButton
      wrapLongLines
      customStyle={BESIDE_BUTTON}
      text={text}
    />
  );
}
