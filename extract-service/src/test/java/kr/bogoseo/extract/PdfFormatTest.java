package kr.bogoseo.extract;

class PdfFormatTest extends FormatContract {

  @Override
  String ending() {
    return "pdf";
  }

  @Override
  FileType type() {
    return FileType.PDF;
  }
}
