package kr.bogoseo.extract;

class HwpxFormatTest extends FormatContract {

  @Override
  String ending() {
    return "hwpx";
  }

  @Override
  FileType type() {
    return FileType.HWPX;
  }
}
