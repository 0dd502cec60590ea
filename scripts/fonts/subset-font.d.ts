declare module 'subset-font' {
  /** A face with only the characters of `text`, and what its features need of other glyphs. */
  export default function subsetFont(
    face: Buffer,
    text: string,
    options: { targetFormat: 'woff2' | 'truetype'; keepFeatures?: readonly string[] },
  ): Promise<Buffer>;
}
