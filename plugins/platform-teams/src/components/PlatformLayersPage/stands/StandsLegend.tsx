import { LegendEntry, LegendList } from '../picture/LegendList';

/** What boxes and curves mean, each with a word. */
export function StandsLegend() {
  return (
    <LegendList>
      <LegendEntry words="A group of entities, with its count">
        <g className="pl-plat">
          <rect className="pl-s" x={1} y={3} width={34} height={18} rx={4} />
        </g>
      </LegendEntry>
      <LegendEntry words="Stands on; thicker: more. Within a band: once picked">
        <path className="pl-e" strokeWidth={3.5} d="M2 4C2 20 34 4 34 20" />
      </LegendEntry>
      <LegendEntry words="Dashed, with a sign: crosses the layers">
        <g className="pl-worn">
          <path
            className="pl-e"
            strokeWidth={3.5}
            strokeDasharray="9 5"
            d="M2 4C2 20 34 4 34 20"
          />
        </g>
      </LegendEntry>
    </LegendList>
  );
}
