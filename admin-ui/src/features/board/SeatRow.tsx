import { memo } from 'react';
import { useTexts } from '../../shared/text/language';
import { ago, WORDS } from '../../shared/text/words';
import type { Seat } from './contract';
import { ConnectionMark, Flags, Progress } from './seatParts';
import { StateTag } from './StateTag';
import { isShort, timeLeft } from './timeLeft';

interface Props {
  seat: Seat;
  row: number;
  top: number;
  now: number;
  asOf: number;
  isActive: boolean;
  isChosen: boolean;
  onOpen: (candidate: string) => void;
}

export const SeatRow = memo(function SeatRow({ seat, row, top, now, asOf, isActive, isChosen, onOpen }: Props) {
  const words = useTexts(WORDS);
  const { id, name, idMasked } = seat.candidate;
  return (
    <div
      id={`seat-${id}`}
      className={isActive ? 'seat-row active' : 'seat-row'}
      role="row"
      aria-rowindex={row + 2}
      aria-selected={isChosen}
      style={{ top }}
      onClick={() => onOpen(id)}
    >
      <span role="gridcell" className="at">
        <span className="quiet">{seat.room}</span> {seat.seat}
      </span>
      <span role="gridcell" className="who" title={name}>
        {name}
      </span>
      <span role="gridcell" className="number digits">
        {idMasked}
      </span>
      <span role="gridcell" className="state">
        <StateTag state={seat.state} />
      </span>
      <span role="gridcell" className="done">
        <Progress seat={seat} />
      </span>
      <span role="gridcell" className={isShort(seat, now) ? 'left short digits' : 'left digits'}>
        {timeLeft(seat, now)}
      </span>
      <span role="gridcell" className="seen digits">
        {seat.lastSeenAt ? ago(asOf - Date.parse(seat.lastSeenAt), words) : '—'}
      </span>
      <span role="gridcell" className="line">
        <ConnectionMark connection={seat.connection} />
      </span>
      <span role="gridcell" className="flags">
        <Flags flags={seat.flags} />
      </span>
    </div>
  );
});
