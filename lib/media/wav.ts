import { SAMPLE_RATE, type Sound } from "#lib/media/sound.ts";

const HEADER = 44;
const FORMAT_FLOAT = 3;

/** A WAV file of 32-bit floats: nothing is lost between composing, mixing and mastering. */
export function encodeWav(sound: Sound): Buffer {
  const samples = sound.left.length;
  if (sound.right.length !== samples) throw new RangeError("both sides of a sound must be equally long");
  const bytes = samples * 8;
  const file = Buffer.alloc(HEADER + bytes);
  file.write("RIFF", 0, "latin1");
  file.writeUInt32LE(HEADER - 8 + bytes, 4);
  file.write("WAVEfmt ", 8, "latin1");
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(FORMAT_FLOAT, 20);
  file.writeUInt16LE(2, 22);
  file.writeUInt32LE(SAMPLE_RATE, 24);
  file.writeUInt32LE(SAMPLE_RATE * 8, 28);
  file.writeUInt16LE(8, 32);
  file.writeUInt16LE(32, 34);
  file.write("data", 36, "latin1");
  file.writeUInt32LE(bytes, 40);
  const body = new DataView(file.buffer, file.byteOffset + HEADER, bytes);
  for (let i = 0; i < samples; i++) {
    body.setFloat32(i * 8, sound.left[i]!, true);
    body.setFloat32(i * 8 + 4, sound.right[i]!, true);
  }
  return file;
}
