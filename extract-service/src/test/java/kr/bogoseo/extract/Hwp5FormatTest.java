package kr.bogoseo.extract;

class Hwp5FormatTest extends FormatContract {

  @Override
  String ending() {
    return "hwp";
  }

  @Override
  FileType type() {
    return FileType.HWP5;
  }
}
