package kr.bogoseo.extract;

class DocxFormatTest extends FormatContract {

  @Override
  String ending() {
    return "docx";
  }

  @Override
  FileType type() {
    return FileType.DOCX;
  }
}
