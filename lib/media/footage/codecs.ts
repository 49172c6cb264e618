/**
 * The decoders that footage may use, by FFmpeg's names: what cameras, phones, browsers and editing programs write.
 * Hundreds of others would only be ways in.
 */
export const CODECS: readonly string[] = [
  ...["h264", "hevc", "vp8", "vp9", "libvpx", "libvpx-vp9", "av1", "libdav1d", "prores", "dnxhd", "mpeg4", "mpeg2video", "mpeg1video", "h263", "mjpeg", "qtrle", "rawvideo", "v210", "ffv1", "theora"],
  ...["aac", "mp3", "mp3float", "mp2", "mp2float", "ac3", "eac3", "opus", "libopus", "vorbis", "libvorbis", "flac", "alac", "amrnb", "amrwb", "pcm_s16le", "pcm_s16be", "pcm_s24le", "pcm_s24be", "pcm_s32le", "pcm_s32be", "pcm_f32le", "pcm_f32be", "pcm_u8", "pcm_s8", "pcm_alaw", "pcm_mulaw", "pcm_bluray"],
];
