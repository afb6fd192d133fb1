package kr.bogoseo.deploy.samples;

/** One file format; the same sample must always give the same bytes. */
interface SampleFormat {

  /** File name ending without the dot. */
  String extension();

  byte[] write(Sample sample);
}
