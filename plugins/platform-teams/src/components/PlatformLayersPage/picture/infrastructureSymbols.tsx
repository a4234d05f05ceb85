/** Machines of the infrastructure, drawn for this suite: 88 by 64, the floor at 64. */
import { Cog } from './Cog';

/** Compute. */
export function Motor() {
  return (
    <>
      <path className="pl-t" d="M34 13h18v9H34z" />
      <rect className="pl-s" x="18" y="22" width="50" height="30" rx="9" />
      <path
        className="pl-l"
        d="M30 23v28M37 23v28M44 23v28M51 23v28M58 23v28"
      />
      <path className="pl-s" d="M68 33h6v8h-6z" />
      <rect className="pl-t" x="74" y="25" width="6" height="24" rx="2" />
      <path className="pl-l" d="M26 52v6M60 52v6" />
      <path className="pl-t pl-b" d="M8 57.5h72v5.7H8z" />
    </>
  );
}

/** Accounts, code and cost. */
export function Cogs() {
  return (
    <>
      <path className="pl-l" d="M34 32v26M64 24v34" />
      <Cog x={11} y={10} size={46} line={0.84} />
      <Cog x={49} y={5} size={31} line={1.24} />
      <path className="pl-t pl-b" d="M8 57.5h72v5.7H8z" />
    </>
  );
}

/** Networks. */
export function Drive() {
  return (
    <>
      <path className="pl-l" d="M24 32v26M64 32v26" />
      <rect className="pl-s" x="8" y="16" width="72" height="30" rx="15" />
      <rect
        className="pl-t"
        x="13.5"
        y="21.5"
        width="61"
        height="19"
        rx="9.5"
      />
      <circle className="pl-s" cx="24" cy="31" r="6.5" />
      <circle className="pl-s" cx="44" cy="31" r="6.5" />
      <circle className="pl-s" cx="64" cy="31" r="6.5" />
      <path className="pl-t pl-b" d="M8 57.5h72v5.7H8z" />
    </>
  );
}
