/**
 * What the sidebar's own audio graph plays, as samples, without any sound hardware.
 * Put on before Play: whatever is connected to an audio destination is from then on also connected to a recorder.
 * Only sound of WebAudio is caught; the voices of the system never pass through the page.
 */
import type { View } from './view.ts';

interface Tap {
  rateHz: number;
  readonly chunks: Float32Array[];
}

const BLOCK_SAMPLES = 4096;

function putOn(blockSamples: number): void {
  const tap: Tap = { rateHz: 0, chunks: [] };
  Object.assign(window, { lecternTap: tap });
  const recorders = new Map<BaseAudioContext, AudioNode>();
  const connect = AudioNode.prototype.connect as (this: AudioNode, target: AudioNode, ...rest: number[]) => AudioNode;
  const recorderOf = (context: BaseAudioContext): AudioNode => {
    const known = recorders.get(context);
    if (known !== undefined) return known;
    const recorder = context.createScriptProcessor(blockSamples, 1, 1);
    tap.rateHz = context.sampleRate;
    recorder.onaudioprocess = ({ inputBuffer }) => tap.chunks.push(inputBuffer.getChannelData(0).slice());
    connect.call(recorder, context.destination);
    recorders.set(context, recorder);
    return recorder;
  };
  function connectBoth(this: AudioNode, target: AudioNode, ...rest: number[]): AudioNode {
    const result = connect.call(this, target, ...rest);
    if (target instanceof AudioDestinationNode) connect.call(this, recorderOf(this.context));
    return result;
  }
  AudioNode.prototype.connect = connectBoth as typeof AudioNode.prototype.connect;
}

/** 16 bits a sample, little-endian, as Base64: JSON of numbers would be five times as long. */
function takeSamples(): { rateHz: number; base64: string } {
  const { rateHz, chunks } = (window as unknown as { lecternTap: Tap }).lecternTap;
  let binary = '';
  for (const chunk of chunks) {
    for (const sample of chunk) {
      const level = Math.round(Math.max(-1, Math.min(1, sample)) * 32_767) & 0xffff;
      binary += String.fromCharCode(level & 0xff, level >> 8);
    }
  }
  return { rateHz, base64: btoa(binary) };
}

export interface Recording {
  readonly rateHz: number;
  /** From -1 to 1. */
  readonly samples: readonly number[];
}

export const tapSound = (sidebar: View): Promise<void> => sidebar.evaluate(putOn, BLOCK_SAMPLES);

export async function takeRecording(sidebar: View): Promise<Recording> {
  const { rateHz, base64 } = await sidebar.evaluate(takeSamples);
  const bytes = Buffer.from(base64, 'base64');
  const samples = Array.from({ length: bytes.length / 2 }, (_, index) => bytes.readInt16LE(index * 2) / 32_767);
  return { rateHz, samples };
}
