import { memo } from 'react';
import Tooltip from '@material-ui/core/Tooltip';
import type { TokenKind } from '@cookie-factory/platform-teams-core';
import type { ShownLine } from './arrangeLines';
import { useFileStyles } from './useFileStyles';

/** Props of {@link CodeLine}. */
export interface CodeLineProps {
  readonly shown: ShownLine;
  /** Why it is its owner's. */
  readonly reason: string;
  /** A link led here. */
  readonly target: boolean;
}

/** One line of the file, coloured by our own parser's spans; its reason is said on hover. */
export const CodeLine = memo(function Line({
  shown,
  reason,
  target,
}: CodeLineProps) {
  const classes = useFileStyles();
  const { line, severity } = shown;
  return (
    <Tooltip title={reason} placement="bottom-start" enterDelay={500}>
      <div
        id={lineId(line.line)}
        className={`${classes.line} ${severity === 'error' ? classes.marked : ''} ${
          target ? classes.target : ''
        }`}
        // A tooltip names its child by its title; the line is named by its own text.
        title={undefined}
      >
        <span className={classes.lineNumber}>{line.line}</span>
        <code className={classes.code}>
          {line.tokens.map(({ start, end, kind }) => (
            <span
              key={start}
              className={isColoured(kind) ? classes[kind] : undefined}
            >
              {line.text.slice(start, end)}
            </span>
          ))}
        </code>
      </div>
    </Tooltip>
  );
});

/** Where a line stands on the page. */
export function lineId(line: number): string {
  return `dockerfile-line-${line}`;
}

const COLOURED = [
  'keyword',
  'string',
  'number',
  'comment',
  'variable',
] as const;

function isColoured(kind: TokenKind): kind is (typeof COLOURED)[number] {
  return COLOURED.some(one => one === kind);
}
