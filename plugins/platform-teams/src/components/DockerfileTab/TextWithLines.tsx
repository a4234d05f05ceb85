import { Link } from '@backstage/core-components';
import { useDockerfileLink } from '../dockerfile';
import { lineSpan } from './lineSpan';

/** A fact about lines, which leads to the first of them. */
export function TextWithLines(props: {
  readonly text: string;
  readonly path: string;
  readonly lines: readonly number[];
}) {
  const link = useDockerfileLink();
  const { text, path, lines } = props;
  const [first] = lines;
  if (!link || first === undefined) return <>{text}</>;
  const to = link({ file: path, line: first });
  const mention = /\blines? \d+/.exec(text)?.[0];
  if (!mention) {
    return (
      <>
        {text} <Link to={to}>See {lineSpan(first, first)}</Link>
      </>
    );
  }
  const at = text.indexOf(mention);
  return (
    <>
      {text.slice(0, at)}
      <Link to={to}>{mention}</Link>
      {text.slice(at + mention.length)}
    </>
  );
}
