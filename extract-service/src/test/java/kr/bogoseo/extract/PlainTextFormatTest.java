package kr.bogoseo.extract;

class PlainTextFormatTest extends FormatContract {

  @Override
  String ending() {
    return "txt";
  }

  @Override
  FileType type() {
    return FileType.TEXT;
  }
}
