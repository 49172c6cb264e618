import { SAMPLE_RATE, type Sound } from "#lib/media/sound.ts";

const HEADER = 44;
const PCM = 1;
const FLOAT = 3;

/** A 48 kHz stereo WAV file of 32-bit floats: nothing is lost between composing, mixing and mastering. */
export function encodeWav(sound: Sound): Buffer {
  const samples = sound.left.length;
  if (sound.right.length !== samples) throw new RangeError("both sides of a sound must be equally long");
  const file = wavFile({ format: FLOAT, channels: 2, sampleRate: SAMPLE_RATE, sampleBytes: 4, samples });
  const body = new DataView(file.buffer, file.byteOffset + HEADER);
  for (let i = 0; i < samples; i++) {
    body.setFloat32(i * 8, sound.left[i]!, true);
    body.setFloat32(i * 8 + 4, sound.right[i]!, true);
  }
  return file;
}

/** A mono WAV file of 16-bit samples, which every browser plays: recordings of speech. Values beyond ±1 are cut. */
export function encodeMonoWav(samples: Float32Array, sampleRate: number): Buffer {
  const file = wavFile({ format: PCM, channels: 1, sampleRate, sampleBytes: 2, samples: samples.length });
  const body = new DataView(file.buffer, file.byteOffset + HEADER);
  for (let i = 0; i < samples.length; i++) {
    body.setInt16(i * 2, Math.round(Math.max(-1, Math.min(1, samples[i]!)) * 32_767), true);
  }
  return file;
}

type Shape = { format: number; channels: number; sampleRate: number; sampleBytes: number; samples: number };

/** A file of silence with its header filled in. */
function wavFile({ format, channels, sampleRate, sampleBytes, samples }: Shape): Buffer {
  const block = channels * sampleBytes;
  const bytes = samples * block;
  const file = Buffer.alloc(HEADER + bytes);
  file.write("RIFF", 0, "latin1");
  file.writeUInt32LE(HEADER - 8 + bytes, 4);
  file.write("WAVEfmt ", 8, "latin1");
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(format, 20);
  file.writeUInt16LE(channels, 22);
  file.writeUInt32LE(sampleRate, 24);
  file.writeUInt32LE(sampleRate * block, 28);
  file.writeUInt16LE(block, 32);
  file.writeUInt16LE(sampleBytes * 8, 34);
  file.write("data", 36, "latin1");
  file.writeUInt32LE(bytes, 40);
  return file;
}
