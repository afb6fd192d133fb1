package kr.bogoseo.extract;

class HtmlFormatTest extends FormatContract {

  @Override
  String ending() {
    return "html";
  }

  @Override
  FileType type() {
    return FileType.HTML;
  }
}
