/**
 * Reading the PNGs that browsers write: 8 bits a channel, RGB or RGBA, not interlaced.
 * Source: the PNG specification, https://www.w3.org/TR/png-3/ (chunks §11, filters §9).
 */
import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Colour of a pixel, 0xRRGGBB. */
  colourAt(x: number, y: number): number;
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const SIGNATURE_BYTES = 8;
const COLOUR_RGB = 2;
const COLOUR_RGBA = 6;

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** Undoes the filter of every line, in place of the line's filter byte and samples. */
function unfilter(raw: Buffer, height: number, stride: number, step: number): Buffer {
  const out = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x >= step ? (out[at - step] ?? 0) : 0;
      const up = y > 0 ? (out[at - stride] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (out[at - stride - step] ?? 0) : 0;
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      out[at] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + predicted) & 0xff;
    }
  }
  return out;
}

/** @throws on a PNG of another kind than the browsers write. */
export function readPng(file: Buffer): Picture {
  let [width, height, step] = [0, 0, 0];
  const data: Buffer[] = [];
  for (let at = SIGNATURE_BYTES; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
      const [depth, colour, interlaced] = [body[8], body[9], body[12]];
      if (depth !== 8 || (colour !== COLOUR_RGB && colour !== COLOUR_RGBA) || interlaced !== 0) {
        throw new Error(`PNG with depth ${depth}, colour type ${colour}, interlacing ${interlaced}`);
      }
      step = colour === COLOUR_RGB ? 3 : 4;
    } else if (type === 'IDAT') data.push(body);
    at += length + 12;
  }
  const pixels = unfilter(inflateSync(Buffer.concat(data)), height, width * step, step);
  return { width, height, colourAt: (x, y) => pixels.readUIntBE((y * width + x) * step, 3) };
}

/** How many pixels of each colour lie in the rectangle. */
export function countColours(picture: Picture, area: Rectangle): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const [right, bottom] = [
    Math.min(picture.width, area.x + area.width),
    Math.min(picture.height, area.y + area.height),
  ];
  for (let y = Math.max(0, Math.floor(area.y)); y < Math.floor(bottom); y += 1) {
    for (let x = Math.max(0, Math.floor(area.x)); x < Math.floor(right); x += 1) {
      const colour = picture.colourAt(x, y);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  return counts;
}

/** The colour most of the rectangle has: its background. */
export function mainColour(picture: Picture, area: Rectangle): number | null {
  const [first] = [...countColours(picture, area)].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}
