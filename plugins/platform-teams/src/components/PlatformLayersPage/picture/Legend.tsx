import { LegendEntry, LegendList } from './LegendList';
import { Lamp } from './Machine';

/** What the shapes and colours mean, each with a word. */
export function Legend() {
  return (
    <LegendList>
      <LegendEntry words="Concern, with the team that runs it">
        <g className="pl-plat">
          <Plate />
          <Lamp state="staffed" x={10} y={12} />
        </g>
      </LegendEntry>
      <LegendEntry words="Nobody runs it; suggested team dashed">
        <g className="pl-unstaffed">
          <Plate />
        </g>
      </LegendEntry>
      <LegendEntry words="Capability without accountable team">
        <g className="pl-dark">
          <Plate />
          <Lamp state="dark" x={10} y={12} />
        </g>
      </LegendEntry>
      <LegendEntry words="Serves; width and number: entities">
        <Stretch />
      </LegendEntry>
      <LegendEntry words="Serves: the belts of the selected machine">
        <g className="pl-plat pl-trunk">
          <Stretch />
        </g>
      </LegendEntry>
      <LegendEntry words="Worn: a bypass, past the platform">
        <g className="pl-worn pl-broken">
          <Stretch />
        </g>
      </LegendEntry>
      <LegendEntry words="Rolled up, with its count">
        <g className="pl-plat">
          <rect className="pl-s" x={10} y={1} width={24} height={16} rx={4} />
          <rect className="pl-s" x={6} y={4} width={24} height={16} rx={4} />
          <rect className="pl-s" x={1} y={7} width={24} height={16} rx={4} />
        </g>
      </LegendEntry>
    </LegendList>
  );
}

function Plate() {
  return (
    <rect className="pl-plate" x={1} y={3} width={34} height={18} rx={4} />
  );
}

function Stretch() {
  return (
    <>
      <path className="pl-e" strokeWidth={10} d="M0 12H36" />
      <path className="pl-i" strokeWidth={7} d="M0 12H36" />
      <path className="pl-d pl-move" strokeWidth={4} d="M0 12H36" />
    </>
  );
}
