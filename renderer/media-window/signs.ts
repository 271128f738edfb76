import type { Cover } from '../../shared/domain/post.ts';

type Pen = OffscreenCanvasRenderingContext2D;

/** Draws itself around the origin, within one unit on every side. */
export type Sign = (pen: Pen) => void;

const FULL = Math.PI * 2;

const disc = (pen: Pen, x: number, y: number, radius: number, colour: string): void => {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(x, y, radius, 0, FULL);
  pen.fill();
};

const smile: Sign = (pen) => {
  disc(pen, 0, 0, 0.96, '#ffc61a');
  disc(pen, -0.34, -0.24, 0.13, '#4a3200');
  disc(pen, 0.34, -0.24, 0.13, '#4a3200');
  pen.strokeStyle = '#4a3200';
  pen.lineWidth = 0.13;
  pen.lineCap = 'round';
  pen.beginPath();
  pen.arc(0, 0.02, 0.52, 0.15 * Math.PI, 0.85 * Math.PI);
  pen.stroke();
};

/** Points on two circles in turn, from the top clockwise. */
const spiked = (pen: Pen, spikes: number, outer: number, inner: number, colour: string): void => {
  pen.fillStyle = colour;
  pen.beginPath();
  for (let n = 0; n < spikes * 2; n += 1) {
    const radius = n % 2 === 0 ? outer : inner;
    const angle = (n * Math.PI) / spikes - Math.PI / 2;
    pen.lineTo(Math.cos(angle) * radius, Math.sin(angle) * radius);
  }
  pen.closePath();
  pen.fill();
};

const star: Sign = (pen) => spiked(pen, 5, 0.98, 0.42, '#ffd84d');

const heart: Sign = (pen) => {
  pen.fillStyle = '#d6334c';
  pen.beginPath();
  pen.moveTo(0, 0.86);
  pen.bezierCurveTo(-1.5, -0.15, -0.75, -1.15, 0, -0.42);
  pen.bezierCurveTo(0.75, -1.15, 1.5, -0.15, 0, 0.86);
  pen.fill();
};

const sun: Sign = (pen) => {
  spiked(pen, 12, 0.98, 0.68, '#ffb01f');
  disc(pen, 0, 0, 0.62, '#ffd84d');
};

/** Signs in place of emoji: drawn here, they look the same on every computer and need no font. */
export const SIGNS: Readonly<Record<Exclude<Cover, 'solid' | 'pixels'>, Sign>> = { smile, star, heart, sun };
