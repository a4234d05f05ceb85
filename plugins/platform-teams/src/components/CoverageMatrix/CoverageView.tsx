import { useLocation, useSearchParams } from 'react-router-dom';
import type { MatrixRow } from '@cookie-factory/platform-teams-core';
import type { MatrixResponse } from '@cookie-factory/plugin-platform-teams-common';
import { titleOf } from '../PlatformTeamsPage/titleOf';
import { usePagePath } from '../PlatformTeamsPage/usePagePath';
import { AsSeenByYou, withValues } from '../shared';
import { CellDetails } from './CellDetails';
import { columnTitle } from './columnTitle';
import { CoverageLegend } from './CoverageLegend';
import { coverageCodec, type CoverageState } from './coverageState';
import { CoverageTable } from './CoverageTable';

/** The table with its legend, and what is behind the cell that the URL names. */
export function CoverageView(props: {
  response: MatrixResponse;
  rows: readonly MatrixRow[];
  state: CoverageState;
  onChange: (part: Partial<CoverageState>) => void;
}) {
  const { response, rows, state } = props;
  const { matrix, about, titles } = response;
  const [params] = useSearchParams();
  const { pathname } = useLocation();
  const page = usePagePath();
  const titleOfRef = (ref: string) => titleOf(ref, titles);
  const linkTo = (part: Partial<CoverageState>) =>
    `${pathname}?${withValues(params, coverageCodec.write({ ...state, ...part }))}`;
  const opened = matrix.rows
    .find(({ concern }) => concern === state.cell?.concern)
    ?.cells.find(({ column }) => column === state.cell?.column);
  return (
    <>
      <CoverageTable
        response={response}
        rows={rows}
        titleOf={titleOfRef}
        linkTo={linkTo}
      />
      <CoverageLegend />
      {response.partial && <AsSeenByYou />}
      {state.cell && opened && (
        <CellDetails
          cell={opened}
          concern={state.cell.concern}
          by={matrix.by}
          questions={matrix.questions}
          question={about[state.cell.concern]?.title ?? state.cell.concern}
          group={columnTitle({ id: opened.column }, matrix.by, titleOfRef)}
          findings={`${page}/findings?${new URLSearchParams({ concern: state.cell.concern })}`}
          onClose={() => props.onChange({ cell: undefined })}
        />
      )}
    </>
  );
}
