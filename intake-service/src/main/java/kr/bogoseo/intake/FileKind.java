package kr.bogoseo.intake;

/** The kinds of file intake accepts, with the media type each is kept under. */
enum FileKind {
  HWP("application/x-hwp"),
  HWP3("application/x-hwp-v3"),
  HWPX("application/hwp+zip"),
  HWPML("application/x-hwpml"),
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
  ODT("application/vnd.oasis.opendocument.text"),
  OFFICE_97("application/x-ole-storage"),
  RTF("application/rtf"),
  HTML("text/html"),
  XML("application/xml"),
  TEXT("text/plain"),
  EML("message/rfc822"),
  MSG("application/vnd.ms-outlook"),
  PNG("image/png"),
  JPEG("image/jpeg"),
  TIFF("image/tiff"),
  ZIP("application/zip"),
  UNKNOWN("application/octet-stream");

  private final String mediaType;

  FileKind(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  /** Whether a report can be of this kind; an archive holds reports but is none. */
  boolean isReport() {
    return this != ZIP && this != UNKNOWN;
  }
}
